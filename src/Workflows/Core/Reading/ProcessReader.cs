using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Builds the executable graph of one process: first the nodes, then what connects them.</summary>
internal sealed class ProcessReader
{
    private readonly ReadingContext _context;
    private readonly List<FlowNode> _nodes = [];
    private readonly Dictionary<string, (FlowNode Node, XElement Element)> _byId = new(StringComparer.Ordinal);

    private ProcessReader(ReadingContext context) => _context = context;

    /// <summary>The process, or null where an error has been noted that leaves no graph.</summary>
    public static ProcessDefinition? Read(XElement element, ReadingContext context) => new ProcessReader(context).Read(element);

    private ProcessDefinition? Read(XElement element)
    {
        var process = new ProcessRoot
        {
            Id = element.Id(),
            IsExecutable = true,
            VersionTag = element.Extension("versionTag")?.Get("value"),
        };
        Add(process, element, parent: null);
        ReadContent(process, element);
        var flows = FlowReader.Read(element, _byId, _context);
        ConnectionReader.Connect(element, _byId, _context);
        return _context.Problems.HasErrors ? null : new ProcessDefinition(process, [.. _nodes], flows, LaneReader.Read(element));
    }

    private void ReadContent(Container container, XElement element)
    {
        var children = ImmutableArray.CreateBuilder<FlowNode>();
        foreach (var child in element.Elements().Where(child => child.Name.Namespace == Bpmn.Model))
        {
            if (ReadChild(container, child) is { } node)
            {
                children.Add(node);
            }
        }

        container.Children = children.ToImmutable();
        container.StartEvents = [.. container.Children.OfType<StartEvent>()];
        container.EventSubProcesses = [.. container.Children.OfType<EventSubProcess>()];
        container.DataObjects = DataObjectReader.Read(element, _context);
    }

    private FlowNode? ReadChild(Container container, XElement child)
    {
        var name = child.Name.LocalName;
        if (!NodeReaders.ByElement.TryGetValue(name, out var read))
        {
            if (!NodeReaders.WithoutEffect.Contains(name))
            {
                _context.Problems.Error("unknown-element", child.Id(), $"Expected an element that can be executed, but '{name}' cannot; replace it or take it out.");
            }

            return null;
        }

        if (child.Id().Length == 0)
        {
            _context.Problems.Error("missing-id", container.Id, $"Expected an id at every element, but a '{name}' inside '{container.Id}' has none; nothing could refer to it.");
            return null;
        }

        if (read(child, _context) is not { } node)
        {
            return null;
        }

        Add(node, child, container);
        if (node is Container inner)
        {
            ReadContent(inner, child);
        }

        return node;
    }

    private void Add(FlowNode node, XElement element, Container? parent)
    {
        node.Index = _nodes.Count;
        node.Parent = parent;
        node.Name = element.Get("name");
        node.Documentation = element.Element(Bpmn.Model + "documentation")?.Value;
        node.Inputs = ZeebeReader.Mappings(element, "input", _context);
        node.Outputs = ZeebeReader.Mappings(element, "output", _context);
        node.Listeners = ZeebeReader.Listeners(element, _context);
        node.Properties = ZeebeReader.Properties(element);
        StandstillReader.Read(node, _context);
        if (node is Activity activity and not ProcessRoot)
        {
            activity.IsForCompensation = element.Flag("isForCompensation", false);
            activity.Loop = LoopReader.Read(element, _context);
            activity.StartQuantity = Quantity(element, "startQuantity");
            activity.CompletionQuantity = Quantity(element, "completionQuantity");
        }

        _nodes.Add(node);
        _byId.TryAdd(node.Id, (node, element));
    }

    private int Quantity(XElement element, string attribute)
    {
        var text = element.Get(attribute) ?? "1";
        if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var quantity) && quantity >= 1)
        {
            return quantity;
        }

        _context.Problems.Error("quantity", element.Id(), $"Expected '{attribute}' to be a whole number of at least 1, but found '{text}'.");
        return 1;
    }
}
