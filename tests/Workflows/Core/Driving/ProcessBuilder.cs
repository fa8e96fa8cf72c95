using System.Xml.Linq;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Reading;

namespace BackOffice.Workflows.Core.Tests.Driving;

/// <summary>Builds a process in a test, element by element along its flow, and reads it as any file is read.</summary>
internal sealed class ProcessBuilder
{
    private static readonly XNamespace Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static readonly XNamespace Zeebe = "http://camunda.org/schema/zeebe/1.0";

    private readonly XElement _definitions;
    private readonly XElement _container;
    private string? _current;
    private string? _condition;
    private bool _default;
    private int _flows;

    private ProcessBuilder(XElement definitions, XElement container)
    {
        _definitions = definitions;
        _container = container;
    }

    public static ProcessBuilder Process(string id)
    {
        var process = new XElement(Model + "process", new XAttribute("id", id), new XAttribute("isExecutable", "true"));
        var definitions = new XElement(
            Model + "definitions", new XAttribute(XNamespace.Xmlns + "zeebe", Zeebe.NamespaceName), new XAttribute("targetNamespace", "test"), process);
        return new ProcessBuilder(definitions, process);
    }

    public ProcessBuilder Start(string id = "start", Action<ElementBuilder>? more = null) => Add("startEvent", id, more, connect: false);

    public ProcessBuilder End(string id = "end", Action<ElementBuilder>? more = null) => Add("endEvent", id, more);

    public ProcessBuilder UserTask(string id, Action<ElementBuilder>? more = null) => Add("userTask", id, element =>
    {
        element.Extension("userTask");
        more?.Invoke(element);
    });

    public ProcessBuilder ServiceTask(string id, string type = "work", string retries = "3", Action<ElementBuilder>? more = null) => Add("serviceTask", id, element =>
    {
        element.Extension("taskDefinition", ("type", type), ("retries", retries));
        more?.Invoke(element);
    });

    public ProcessBuilder Script(string id, string expression, string result, Action<ElementBuilder>? more = null) => Add("scriptTask", id, element =>
    {
        element.Extension("script", ("expression", expression), ("resultVariable", result));
        more?.Invoke(element);
    });

    public ProcessBuilder Call(string id, string process, Action<ElementBuilder>? more = null) => Add("callActivity", id, element =>
    {
        element.Extension("calledElement", ("processId", process));
        more?.Invoke(element);
    });

    public ProcessBuilder Element(string kind, string id, Action<ElementBuilder>? more = null) => Add(kind, id, more);

    /// <summary>An element that no flow enters: another start, an event subprocess, a compensation handler.</summary>
    public ProcessBuilder Apart(string kind, string id, Action<ElementBuilder>? more = null) => Add(kind, id, more, connect: false);

    public ProcessBuilder Exclusive(string id) => Add("exclusiveGateway", id, null);

    public ProcessBuilder Parallel(string id) => Add("parallelGateway", id, null);

    public ProcessBuilder Inclusive(string id) => Add("inclusiveGateway", id, null);

    public ProcessBuilder Catch(string id, Action<ElementBuilder> more) => Add("intermediateCatchEvent", id, more);

    public ProcessBuilder Throw(string id, Action<ElementBuilder>? more = null) => Add("intermediateThrowEvent", id, more);

    public ProcessBuilder SubProcess(string id, Action<ProcessBuilder> inside, Action<ElementBuilder>? more = null, string kind = "subProcess") =>
        Add(kind, id, element =>
        {
            more?.Invoke(element);
            inside(new ProcessBuilder(_definitions, element.Xml));
        });

    public ProcessBuilder EventSubProcess(string id, Action<ProcessBuilder> inside) =>
        Add("subProcess", id, element =>
        {
            element.Attribute("triggeredByEvent", "true");
            inside(new ProcessBuilder(_definitions, element.Xml));
        }, connect: false);

    public ProcessBuilder Boundary(string id, string on, Action<ElementBuilder> more, bool interrupting = true) =>
        Add("boundaryEvent", id, element =>
        {
            element.Attribute("attachedToRef", on);
            element.Attribute("cancelActivity", interrupting ? "true" : "false");
            more(element);
        }, connect: false);

    public ProcessBuilder From(string id)
    {
        _current = id;
        return this;
    }

    /// <summary>The next flow has a condition.</summary>
    public ProcessBuilder When(string condition)
    {
        _condition = condition;
        return this;
    }

    /// <summary>The next flow is the default.</summary>
    public ProcessBuilder Otherwise()
    {
        _default = true;
        return this;
    }

    public ProcessBuilder To(string id)
    {
        Connect(id);
        return this;
    }

    public ProcessBuilder Associate(string from, string to)
    {
        _container.Add(new XElement(
            Model + "association", new XAttribute("id", $"association_{from}_{to}"), new XAttribute("sourceRef", from), new XAttribute("targetRef", to)));
        return this;
    }

    public string Xml() => _definitions.ToString();

    public ProcessDefinition Read()
    {
        var result = BpmnReader.Read(System.Text.Encoding.UTF8.GetBytes(Xml()));
        Assert.True(result.Accepted, string.Join('\n', result.Problems.Select(problem => problem.Message)));
        return result.Processes.Single();
    }

    private ProcessBuilder Add(string kind, string id, Action<ElementBuilder>? more, bool connect = true)
    {
        var element = new XElement(Model + kind, new XAttribute("id", id), new XAttribute("name", id));
        _container.Add(element);
        more?.Invoke(new ElementBuilder(element, _definitions));
        if (connect && _current is not null)
        {
            Connect(id);
        }

        _current = id;
        return this;
    }

    private void Connect(string to)
    {
        var id = $"{_container.Attribute("id")!.Value}_{_current}_{to}_{_flows++}";
        var flow = new XElement(Model + "sequenceFlow", new XAttribute("id", id), new XAttribute("sourceRef", _current!), new XAttribute("targetRef", to));
        if (_condition is not null)
        {
            flow.Add(new XElement(Model + "conditionExpression", _condition));
        }

        if (_default)
        {
            _container.Elements().Single(element => (string?)element.Attribute("id") == _current).SetAttributeValue("default", id);
        }

        _container.Add(flow);
        (_condition, _default) = (null, false);
    }
}
