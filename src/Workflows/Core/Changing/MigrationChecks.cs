using BackOffice.Workflows.Core.Commands.Handlers;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Changing;

/// <summary>What must hold before an instance may follow another version.</summary>
internal static class MigrationChecks
{
    public static StepResult.Rejected? Check(StepExecution step, MigrationMap map, ElementInstance element)
    {
        var before = map.SourceOf(element.ElementId);
        if (map.Find(element.ElementId) is not { } after)
        {
            return ChangeRefusals.NoTarget.Refuse(element.ElementId);
        }

        if (after.GetType() != before.GetType())
        {
            return ChangeRefusals.OtherKind.Refuse(before.Id, Kind(before), after.Id, Kind(after));
        }

        if (step.Find(element.ScopeKey) is { } scope && !HasSameScope(map, element, scope, after))
        {
            return ChangeRefusals.OtherScope.Refuse(after.Id, map.Find(scope.ElementId)?.Id, after.Parent?.Id);
        }

        if (before is Activity repeated && after is Activity other && repeated.Loop?.GetType() != other.Loop?.GetType())
        {
            return ChangeRefusals.OtherLoop.Refuse(before.Id, after.Id);
        }

        foreach (var token in element.Tokens)
        {
            if (map.FindFlow(token.Flow) is null)
            {
                return ChangeRefusals.NoFlow.Refuse(token.Flow, element.ElementId);
            }
        }

        return element.ReturnToId is { } back && map.Target.FindNode(back)?.Parent != after.Parent
            ? ChangeRefusals.NoReturn.Refuse(back)
            : null;
    }

    /// <summary>A parallel join that waits must still be able to get what it lacks.</summary>
    public static StepResult.Rejected? CheckJoins(StepExecution step, MigrationMap map)
    {
        foreach (var join in step.Draft.Elements.All().Where(element => element.Role == ElementRole.Join))
        {
            var node = step.NodeOf(join);
            if (node is not ParallelGateway)
            {
                continue;
            }

            foreach (var flow in node.Incoming)
            {
                if (!join.Tokens.Any(token => string.Equals(token.Flow, flow.Id, StringComparison.Ordinal)) && !MayCome(step, join, flow))
                {
                    return ChangeRefusals.JoinUnreachable.Refuse(node.Id, flow.Id, map.Target.Id);
                }
            }
        }

        return null;
    }

    private static bool MayCome(StepExecution step, ElementInstance join, SequenceFlow flow) =>
        step.Draft.Elements.All().Any(other => other.ScopeKey == join.ScopeKey
            && other.Key != join.Key
            && other.Role is (ElementRole.Plain or ElementRole.LoopBody or ElementRole.Join)
            && Whereabouts.MayGoOnFrom(step, other).Any(from => from == flow.Source || step.Facts.CanReach(from, flow.Source)));

    private static bool HasSameScope(MigrationMap map, ElementInstance element, ElementInstance scope, FlowNode after) =>
        element.Role is ElementRole.LoopRound or ElementRole.LoopItems or ElementRole.LoopResult || (element.Role == ElementRole.Compensable && scope.Role == ElementRole.LoopBody)
            ? map.Find(scope.ElementId) == after
            : map.Find(scope.ElementId) == after.Parent;

    private static string Kind(FlowNode node) => node.GetType().Name;
}
