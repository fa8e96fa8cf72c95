using BackOffice.Workflows.Core.Commands.Handlers;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
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
            return Rejections.InvalidArgument($"an element for the active '{element.ElementId}' in the other version", "there is none; name one");
        }

        if (after.GetType() != before.GetType())
        {
            return Rejections.InvalidArgument($"that '{before.Id}' stays a {Kind(before)}", $"'{after.Id}' is a {Kind(after)}");
        }

        if (step.Find(element.ScopeKey) is { } scope && !HasSameScope(map, element, scope, after))
        {
            return Rejections.InvalidArgument($"that '{after.Id}' lies inside '{map.Find(scope.ElementId)?.Id}'", $"it lies inside '{after.Parent?.Id}'");
        }

        if (before is Activity repeated && after is Activity other && repeated.Loop?.GetType() != other.Loop?.GetType())
        {
            return Rejections.InvalidArgument($"that '{before.Id}' repeats in the other version as it does now", $"'{after.Id}' does not");
        }

        foreach (var token in element.Tokens)
        {
            if (map.FindFlow(token.Flow) is null)
            {
                return Rejections.InvalidArgument($"the flow '{token.Flow}', on which a token waits at '{element.ElementId}', in the other version", "there is none between the same elements");
            }
        }

        return element.ReturnToId is { } back && map.Target.FindNode(back)?.Parent != after.Parent
            ? Rejections.InvalidArgument($"the task '{back}', to which the case jumps back, in the other version", "there is none beside it")
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
                    return Rejections.InvalidState(
                        $"that the waiting join '{node.Id}' can be reached on its flow '{flow.Id}' in version {map.Target.Id}", "nothing that is active leads there: it would wait for ever");
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
