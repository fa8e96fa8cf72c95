using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>What came out of a task to which the case goes back.</summary>
internal static class Returns
{
    /// <summary>Ends what came out of an earlier task and would come out of it again; what a return alone made stays.</summary>
    public static void EndWhatCameOut(StepExecution step, FlowNode earlier, FlowNode returning, long scopeKey, params IReadOnlyCollection<long> staying)
    {
        foreach (var other in step.Draft.Elements.All().Where(other => other.ScopeKey == scopeKey && !staying.Contains(other.Key)).ToList())
        {
            if (IsActive(other) && CameOutOf(step, earlier, returning, other))
            {
                step.Terminate(other.Key);
            }
        }
    }

    /// <summary>Whether an element came out of an earlier task: what lies between that and the one that returns did; a join does only if its tokens did.</summary>
    public static bool CameOutOf(StepExecution step, FlowNode earlier, FlowNode returning, ElementInstance other) =>
        other.Role == ElementRole.Join
            ? other.Tokens.All(token => step.Definition.FindFlow(token.Flow) is { } flow && (flow.Source == earlier || step.Facts.CanReach(earlier, flow.Source, returning)))
            : step.Facts.CanReach(earlier, Whereabouts.GoesOnFrom(step, other), returning);

    /// <summary>Whether an element holds a token of its own.</summary>
    public static bool IsActive(ElementInstance element) => element.Role is ElementRole.Plain or ElementRole.Join or ElementRole.LoopBody;
}
