using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>What nothing leads to is never carried out.</summary>
internal sealed class ReachableFromStart : IValidationRule
{
    public string Name => "reachable-from-start";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        var reached = new HashSet<FlowNode>();
        var open = new Stack<FlowNode>(definition.Nodes.Where(IsEntry));
        while (open.TryPop(out var node))
        {
            if (reached.Add(node))
            {
                Next(node).ToList().ForEach(open.Push);
            }
        }

        foreach (var node in definition.Nodes.Where(node => !reached.Contains(node) && node.Parent is not AdHocSubProcess))
        {
            problems.Warning(Name, node.Id, $"Nothing leads to '{node.Id}', so it is never carried out.");
        }
    }

    private static bool IsEntry(FlowNode node) => node is ProcessRoot or BoundaryEvent { Definitions: [CompensateEventDefinition] };

    private static IEnumerable<FlowNode> Next(FlowNode node)
    {
        foreach (var flow in node.Outgoing)
        {
            yield return flow.Target;
        }

        if (node is Container container)
        {
            var entries = container is AdHocSubProcess ? container.Children : [.. container.StartEvents, .. container.ImplicitStarts, .. container.EventSubProcesses];
            foreach (var entry in entries)
            {
                yield return entry;
            }
        }

        if (node is Activity activity)
        {
            foreach (var boundary in activity.BoundaryEvents)
            {
                yield return boundary;
            }

            if (activity.CompensationHandler is { } handler)
            {
                yield return handler;
            }
        }

        if (node is IntermediateThrowEvent thrown)
        {
            foreach (var link in thrown.Definitions.OfType<LinkEventDefinition>())
            {
                foreach (var caught in thrown.Parent!.Children.OfType<IntermediateCatchEvent>().Where(caught => caught.Definitions.Contains(link)))
                {
                    yield return caught;
                }
            }
        }
    }
}
