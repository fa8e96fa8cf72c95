using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Containers;

/// <summary>Starts the elements that its expression names, and others when they are asked for; ends when its condition holds, or, without one, when nothing inside runs. BPMN 2.0.2, 13.3.5.</summary>
internal sealed class AdHocSubProcessBehavior : ElementBehavior<AdHocSubProcess>
{
    protected override Failure? Activate(StepExecution step, ElementInstance element, AdHocSubProcess node)
    {
        Failure? failure = null;
        var ids = step.Evaluate.Texts(node.ActiveElements, element.Key, "active elements", ref failure);
        foreach (var id in ids)
        {
            if (failure is null && Startable(step, node, id) is null)
            {
                failure = Failures.NoValue("list of active elements", node.ActiveElements!.Source, "ids of elements inside that no flow enters", $"'{id}' is none.");
            }
        }

        failure ??= ContainerStart.Prepare(step, element, node);
        if (failure is null)
        {
            Start(step, element, node, node.IsSequential ? ids[..Math.Min(1, ids.Length)] : ids);
        }

        return failure;
    }

    /// <summary>The element with this id, if it may be started.</summary>
    public static FlowNode? Startable(StepExecution step, AdHocSubProcess node, string id) =>
        step.Definition.FindNode(id) is { Incoming.IsEmpty: true } inner and not BoundaryEvent and not EventSubProcess and not Activity { IsForCompensation: true } && inner.Parent == node
            ? inner
            : null;

    public override void ChildEnded(StepExecution step, ElementInstance element)
    {
        var node = (AdHocSubProcess)step.NodeOf(element);
        if (node.CancelRemainingInstances && IsEnough(step, element, node))
        {
            step.Complete(element.Key);
            step.TerminateInside(element.Key);
        }
    }

    public override void Emptied(StepExecution step, ElementInstance element)
    {
        var node = (AdHocSubProcess)step.NodeOf(element);
        if (node.CompletionCondition is null)
        {
            if (!EnterNextInOrder(step, element, node))
            {
                step.Complete(element.Key);
            }
        }
        else if (IsEnough(step, element, node))
        {
            step.Complete(element.Key);
        }
        else
        {
            EnterNextInOrder(step, element, node);
        }
    }

    private static void Start(StepExecution step, ElementInstance element, AdHocSubProcess node, ImmutableArray<string> ids)
    {
        if (node.IsSequential && !ids.IsEmpty)
        {
            step.Emit(new LoopStarted(element.Key, 1, 0, null));
        }

        foreach (var id in ids)
        {
            step.Enter(Startable(step, node, id)!, element.Key);
        }
    }

    // One at a time, in the order of the list; the counter says how many were entered.
    private static bool EnterNextInOrder(StepExecution step, ElementInstance element, AdHocSubProcess node)
    {
        if (!node.IsSequential || element.Loop is not { } entered)
        {
            return false;
        }

        Failure? failure = null;
        var ids = step.Evaluate.Texts(node.ActiveElements, element.Key, "active elements", ref failure);
        if (failure is not null || entered.Total >= ids.Length || Startable(step, node, ids[entered.Total]) is not { } next)
        {
            return false;
        }

        step.Emit(new LoopStarted(element.Key, entered.Total + 1, 0, null));
        step.Enter(next, element.Key);
        return true;
    }

    private static bool IsEnough(StepExecution step, ElementInstance element, AdHocSubProcess node)
    {
        Failure? failure = null;
        var enough = node.CompletionCondition is not null && step.Evaluate.Condition(node.CompletionCondition, element.Key, "completion condition", ref failure);
        if (failure is not null && element.Incident is null)
        {
            step.Raise(element.Key, failure, IncidentStage.Nothing);
        }

        return enough && failure is null;
    }
}
