using System.Collections.Immutable;
using System.Xml.Linq;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Connects what sequence flows do not: boundary events with their activity, compensation with its handler, starts with their container.</summary>
internal static class ConnectionReader
{
    public static void Connect(XElement process, Dictionary<string, (FlowNode Node, XElement Element)> nodes, ReadingContext context)
    {
        var associations = process.Descendants(Bpmn.Model + "association")
            .ToLookup(association => Bpmn.LocalReference(association.Get("sourceRef") ?? string.Empty), association => Bpmn.LocalReference(association.Get("targetRef") ?? string.Empty), StringComparer.Ordinal);
        foreach (var (node, element) in nodes.Values)
        {
            if (node is BoundaryEvent boundary)
            {
                Attach(boundary, element, nodes, associations, context);
            }
            else if (node is Container container)
            {
                container.ImplicitStarts = ImplicitStarts(container);
            }
        }
    }

    private static void Attach(
        BoundaryEvent boundary,
        XElement element,
        Dictionary<string, (FlowNode Node, XElement Element)> nodes,
        ILookup<string, string> associations,
        ReadingContext context)
    {
        var reference = Bpmn.LocalReference(element.Get("attachedToRef") ?? string.Empty);
        if (!nodes.TryGetValue(reference, out var host) || host.Node is not Activity activity)
        {
            if (!context.Problems.HasErrors)
            {
                context.Problems.Error("boundary-event", boundary.Id, $"Expected the boundary event to stand on an activity (attachedToRef), but '{reference}' is none.");
            }

            return;
        }

        boundary.AttachedTo = activity;
        if (boundary.Definitions is [CompensateEventDefinition])
        {
            activity.CompensationHandler = Handler(boundary, nodes, associations, context);
        }
        else
        {
            activity.BoundaryEvents = activity.BoundaryEvents.Add(boundary);
        }
    }

    private static Activity? Handler(
        BoundaryEvent boundary,
        Dictionary<string, (FlowNode Node, XElement Element)> nodes,
        ILookup<string, string> associations,
        ReadingContext context)
    {
        var handlers = associations[boundary.Id].Where(nodes.ContainsKey).Select(id => nodes[id].Node).OfType<Activity>().ToList();
        if (handlers is [{ IsForCompensation: true } handler])
        {
            return handler;
        }

        context.Problems.Error("compensation-handler", boundary.Id, $"Expected an association to exactly one activity marked as compensation handler (isForCompensation), but found {handlers.Count} activities, of which {handlers.Count(found => found.IsForCompensation)} are so marked.");
        return null;
    }

    // BPMN 2.0.2, 13.3.4: without a start event, everything without incoming flow starts together.
    private static ImmutableArray<FlowNode> ImplicitStarts(Container container) => container.StartEvents.Length > 0
        ? []
        : [.. container.Children.Where(node => node.Incoming.IsEmpty && IsStartable(node))];

    private static bool IsStartable(FlowNode node) => node switch
    {
        BoundaryEvent or EventSubProcess => false,
        IntermediateCatchEvent { Definitions: [LinkEventDefinition] } => false,
        Activity activity => !activity.IsForCompensation,
        _ => true,
    };
}
