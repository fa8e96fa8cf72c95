using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>From where in the drawing the token of an element goes on.</summary>
internal static class Whereabouts
{
    /// <summary>The element itself; where it is done only to jump back, the task to which the case jumps.</summary>
    public static FlowNode GoesOnFrom(StepExecution step, ElementInstance element) =>
        element.ReturnToId is { } back ? step.Definition.FindNode(back)! : step.NodeOf(element);

    /// <summary>What <see cref="GoesOnFrom"/> says, and the boundary events that may take the token elsewhere before it jumps.</summary>
    public static FlowNode[] MayGoOnFrom(StepExecution step, ElementInstance element) =>
        element.ReturnToId is not null && step.NodeOf(element) is Activity { BoundaryEvents.Length: > 0 } activity
            ? [GoesOnFrom(step, element), .. activity.BoundaryEvents]
            : [GoesOnFrom(step, element)];
}
