using System.Collections.Immutable;
using System.Xml.Linq;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Reads sequence flows and hangs them on their nodes. BPMN 2.0.2, 8.4.13.</summary>
internal static class FlowReader
{
    public static ImmutableArray<SequenceFlow> Read(
        XElement process, Dictionary<string, (FlowNode Node, XElement Element)> nodes, ReadingContext context)
    {
        var flows = ImmutableArray.CreateBuilder<SequenceFlow>();
        foreach (var element in process.Descendants(Bpmn.Model + "sequenceFlow"))
        {
            if (element.Id().Length == 0)
            {
                context.Problems.Error("missing-id", element.Parent!.Id(), $"Expected an id at every sequence flow, but one inside '{element.Parent!.Id()}' has none; nothing could refer to it.");
                continue;
            }

            var source = End(element, "sourceRef", nodes, context);
            var target = End(element, "targetRef", nodes, context);
            if (source is not null && target is not null)
            {
                flows.Add(Create(element, flows.Count, source, target, context));
            }
        }

        Attach(flows, nodes);
        SetDefaults(flows, nodes, context);
        return flows.ToImmutable();
    }

    private static SequenceFlow Create(XElement element, int index, FlowNode source, FlowNode target, ReadingContext context) => new()
    {
        Id = element.Id(),
        Name = element.Get("name"),
        Index = index,
        Source = source,
        Target = target,
        Condition = context.OptionalExpression(element.Element(Bpmn.Model + "conditionExpression")?.Value, element.Id(), "condition"),
    };

    private static FlowNode? End(XElement flow, string attribute, Dictionary<string, (FlowNode Node, XElement Element)> nodes, ReadingContext context)
    {
        var reference = Bpmn.LocalReference(flow.Get(attribute) ?? string.Empty);
        if (nodes.TryGetValue(reference, out var found))
        {
            return found.Node;
        }

        // A node that was refused has its own problem already; a second one for each of its flows would only bury it.
        if (!context.Problems.HasErrors)
        {
            context.Problems.Error("sequence-flow", flow.Id(), $"Expected '{attribute}' to name an element of this process, but '{reference}' is none.");
        }

        return null;
    }

    private static void Attach(IEnumerable<SequenceFlow> flows, Dictionary<string, (FlowNode Node, XElement Element)> nodes)
    {
        var outgoing = flows.ToLookup(flow => flow.Source);
        var incoming = flows.ToLookup(flow => flow.Target);
        foreach (var (node, _) in nodes.Values)
        {
            node.Outgoing = [.. outgoing[node]];
            node.Incoming = [.. incoming[node]];
        }
    }

    private static void SetDefaults(IReadOnlyCollection<SequenceFlow> flows, Dictionary<string, (FlowNode Node, XElement Element)> nodes, ReadingContext context)
    {
        foreach (var (node, element) in nodes.Values)
        {
            if (element.Get("default") is not { Length: > 0 } reference)
            {
                continue;
            }

            var id = Bpmn.LocalReference(reference);
            node.DefaultFlow = node.Outgoing.FirstOrDefault(flow => flow.Id == id);
            if (node.DefaultFlow is null && (flows.Any(flow => flow.Id == id) || !context.Problems.HasErrors))
            {
                context.Problems.Error("default-flow", node.Id, $"Expected the default flow to be one of its outgoing flows, but '{id}' is none.");
            }
        }
    }
}
