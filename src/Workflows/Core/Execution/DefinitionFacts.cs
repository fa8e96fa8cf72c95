using System.Runtime.CompilerServices;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>What execution wants to know of a definition and is computed once for each.</summary>
internal sealed class DefinitionFacts
{
    private static readonly ConditionalWeakTable<ProcessDefinition, DefinitionFacts> Known = [];

    private readonly ProcessDefinition _definition;

    private DefinitionFacts(ProcessDefinition definition)
    {
        _definition = definition;
        UsesCompensation = definition.Nodes.Any(node =>
            node is Activity { CompensationHandler: not null }
            || (node is EventSubProcess sub && sub.Trigger.Definitions.Any(one => one is CompensateEventDefinition)));
        WatchesConditions = definition.Nodes.Any(node => node is EventNode events && events.Definitions.Any(one => one is ConditionalEventDefinition));
        MayAwait = definition.Nodes.Any(node => node.Awaits is not null || node is CallActivity);
        StopsTimers = definition.Nodes.Any(node => node is EventNode { StandsStill: not null });
    }

    /// <summary>Whether anything can be compensated.</summary>
    public bool UsesCompensation { get; }

    /// <summary>Whether any event watches a condition.</summary>
    public bool WatchesConditions { get; }

    /// <summary>Whether somebody outside can be awaited here or in a called instance.</summary>
    public bool MayAwait { get; }

    /// <summary>Whether any timer stands still meanwhile.</summary>
    public bool StopsTimers { get; }

    public static DefinitionFacts Of(ProcessDefinition definition) => Known.GetValue(definition, static one => new DefinitionFacts(one));

    /// <summary>Whether a token that goes on from one of <paramref name="from"/> can come to the source of a flow into <paramref name="to"/> without passing <paramref name="to"/>; by flow, in the order of its incoming flows.</summary>
    public bool[] ReachableFlows(FlowNode[] from, FlowNode to)
    {
        var visited = new bool[_definition.Nodes.Length];
        var open = new Stack<FlowNode>(from);
        foreach (var start in from)
        {
            visited[start.Index] = true;
        }

        var reached = new bool[to.Incoming.Length];
        while (open.Count > 0)
        {
            var node = open.Pop();
            foreach (var next in Successors(node, to, reached))
            {
                if (!visited[next.Index])
                {
                    visited[next.Index] = true;
                    open.Push(next);
                }
            }
        }

        return reached;
    }

    /// <summary>Whether a path leads from one node to another of the same container, without passing others.</summary>
    public bool CanReach(FlowNode from, FlowNode to, params ReadOnlySpan<FlowNode> without)
    {
        var visited = new bool[_definition.Nodes.Length];
        var open = new Stack<FlowNode>();
        open.Push(from);
        visited[from.Index] = true;
        while (open.Count > 0)
        {
            var node = open.Pop();
            foreach (var next in Successors(node, null, []))
            {
                if (next == to)
                {
                    return true;
                }

                if (!visited[next.Index] && !without.Contains(next))
                {
                    visited[next.Index] = true;
                    open.Push(next);
                }
            }
        }

        return false;
    }

    private static IEnumerable<FlowNode> Successors(FlowNode node, FlowNode? to, bool[] reached)
    {
        foreach (var flow in node.Outgoing)
        {
            if (flow.Target == to)
            {
                reached[to!.Incoming.IndexOf(flow)] = true;
            }
            else
            {
                yield return flow.Target;
            }
        }

        if (node is Activity activity)
        {
            foreach (var boundary in activity.BoundaryEvents)
            {
                yield return boundary;
            }
        }

        if (node is IntermediateThrowEvent { Definitions: [LinkEventDefinition link] })
        {
            foreach (var target in Links.Targets(node.Parent!, link.Name))
            {
                yield return target;
            }
        }
    }
}
