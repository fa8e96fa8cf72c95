using System.Xml.Linq;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Models;

/// <summary>Writes a model element by element along its flow, as a modeler draws it.</summary>
internal sealed class ModelWriter
{
    public static readonly XNamespace Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    public static readonly XNamespace Zeebe = "http://camunda.org/schema/zeebe/1.0";

    private readonly XElement _container;
    private readonly Dictionary<string, int> _ids;
    private string? _condition;
    private bool _otherwise;

    private ModelWriter(XElement definitions, XElement container, Dictionary<string, int> ids) => (Definitions, _container, _ids) = (definitions, container, ids);

    public XElement Definitions { get; }

    /// <summary>Where the next element is connected; null after an end.</summary>
    public string? Current { get; private set; }

    public static ModelWriter Process(string id)
    {
        var process = new XElement(Model + "process", new XAttribute("id", id), new XAttribute("isExecutable", "true"));
        var definitions = new XElement(
            Model + "definitions",
            new XAttribute(XNamespace.Xmlns + "bpmn", Model.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "zeebe", Zeebe.NamespaceName),
            new XAttribute(XNamespace.Xmlns + Additions.Prefix, Additions.Proof.NamespaceName),
            new XAttribute("targetNamespace", "urn:backoffice:proof"),
            process);
        return new ModelWriter(definitions, process, new Dictionary<string, int>(StringComparer.Ordinal));
    }

    /// <summary>An id that is not taken yet.</summary>
    public string Id(string kind) => $"{kind}{_ids[kind] = _ids.GetValueOrDefault(kind) + 1}";

    /// <summary>An element that the flow enters from where the writer stands.</summary>
    public ModelWriter Node(string kind, string id, Action<NodeWriter>? more = null)
    {
        var from = Current;
        Apart(kind, id, more);
        if (from is not null)
        {
            Connect(from, id);
        }

        return this;
    }

    /// <summary>An element that no flow enters.</summary>
    public ModelWriter Apart(string kind, string id, Action<NodeWriter>? more = null)
    {
        var element = new XElement(Model + kind, new XAttribute("id", id));
        _container.Add(element);
        more?.Invoke(new NodeWriter(element, Definitions));
        Current = id;
        return this;
    }

    /// <summary>A container with what is written inside it.</summary>
    public ModelWriter Inside(string kind, string id, Action<ModelWriter> inside, Action<NodeWriter>? more = null)
    {
        Node(kind, id, more);
        inside(new ModelWriter(Definitions, _container.Elements().Last(element => (string?)element.Attribute("id") == id), _ids));
        return this;
    }

    /// <summary>What is written now is a piece that only the later version has.</summary>
    public void Adding(Action write)
    {
        var before = _container.Elements().Count();
        write();
        Additions.Mark(_container.Elements().Skip(before), Id("added"));
    }

    /// <summary>An event subprocess beside the flow; the writer stays where it stands.</summary>
    public ModelWriter Beside(string id, Action<ModelWriter> inside)
    {
        var stands = Current;
        Current = null;
        Inside("subProcess", id, inside, sub => sub.Set("triggeredByEvent", "true"));
        Current = stands;
        return this;
    }

    public ModelWriter Boundary(string id, string host, bool interrupting, Action<NodeWriter> more) => Apart("boundaryEvent", id, boundary =>
    {
        more(boundary.Set("attachedToRef", host));
        if (!interrupting)
        {
            boundary.Set("cancelActivity", "false");
        }
    });

    public ModelWriter From(string id)
    {
        Current = id;
        return this;
    }

    /// <summary>The next flow has a condition.</summary>
    public ModelWriter When(string condition)
    {
        _condition = condition;
        return this;
    }

    /// <summary>The next flow is the default.</summary>
    public ModelWriter Otherwise()
    {
        _otherwise = true;
        return this;
    }

    public ModelWriter To(string id)
    {
        if (Current is not null)
        {
            Connect(Current, id);
        }

        return this;
    }

    public ModelWriter Associate(string from, string to)
    {
        _container.Add(new XElement(Model + "association", new XAttribute("id", Id("association")), new XAttribute("sourceRef", from), new XAttribute("targetRef", to)));
        return this;
    }

    public ModelWriter DataObject(string name, string value)
    {
        _container.Add(new XElement(
            Model + "dataObject",
            new XAttribute("id", Id("data")),
            new XAttribute("name", name),
            new XElement(
                Model + "extensionElements",
                new XElement(Zeebe + "properties", new XElement(Zeebe + "property", new XAttribute("name", "value"), new XAttribute("value", value))))));
        return this;
    }

    private void Connect(string from, string to)
    {
        var id = Id("flow");
        var flow = new XElement(Model + "sequenceFlow", new XAttribute("id", id), new XAttribute("sourceRef", from), new XAttribute("targetRef", to));
        if (_condition is not null)
        {
            flow.Add(new XElement(Model + "conditionExpression", _condition));
        }

        if (_otherwise)
        {
            _container.Elements().Single(element => (string?)element.Attribute("id") == from).SetAttributeValue("default", id);
        }

        _container.Add(flow);
        (_condition, _otherwise) = (null, false);
    }
}
