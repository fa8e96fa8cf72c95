using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.Elements;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.Standstill;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>How every element is entered and left. What differs stands in its behaviour (<see cref="ElementBehavior"/>).</summary>
internal static class Lifecycle
{
    private static readonly List<SequenceFlow> NoFlows = [];

    /// <summary>Input mappings, boundary events, start listeners, then the behaviour.</summary>
    public static void Activate(StepExecution step, long key)
    {
        if (step.Find(key) is not { Phase: ElementPhase.Active, Incident: null } element)
        {
            return;
        }

        var node = step.NodeOf(element);
        if (Signals.AreThrownBy(node) && step.ActivateLast(key))
        {
            return;
        }

        if (TryActivate(step, element, node) is { } failure && step.Find(key) is not null)
        {
            step.Raise(key, failure, IncidentStage.Activation);
        }
    }

    /// <summary>Output mappings, end listeners, the choice of flows; then the element is left and its flows are taken.</summary>
    public static void Complete(StepExecution step, long key)
    {
        // What is inside may still be ending: a task whose listeners are asked first. The element is left when that is gone.
        if (step.Find(key) is not { Phase: ElementPhase.Active or ElementPhase.Completing, Incident: null, ActiveChildren: 0 } element)
        {
            return;
        }

        var node = step.NodeOf(element);
        if (element.Phase == ElementPhase.Active || element.Role == ElementRole.LoopBody)
        {
            if (Finish(step, element, node) is { } failure)
            {
                step.Raise(key, failure, IncidentStage.Completion);
                return;
            }

            if (node.Listeners.Length > 0 && element.Role != ElementRole.LoopBody && HasListener(node, onStart: false))
            {
                step.Emit(new ElementCompleting(key));
            }
        }

        if (Listeners.RunNext(step, step.Draft[key], node, onStart: false, out var unfit))
        {
            if (unfit is not null)
            {
                step.Raise(key, unfit, IncidentStage.Completion);
            }

            return;
        }

        Leave(step, step.Draft[key], node);
    }

    /// <summary>What happens in a scope after an element in it ended: the scope may end too.</summary>
    public static void AfterEnd(StepExecution step, long scopeKey)
    {
        if (step.Find(scopeKey) is not { } scope)
        {
            return;
        }

        if (scope.ActiveChildren > 0)
        {
            if (scope.Phase == ElementPhase.Active)
            {
                ElementBehaviors.Of(step.NodeOf(scope)).ChildEnded(step, scope);
            }

            if (!scope.Joins.IsEmpty)
            {
                step.Disturb(scopeKey);
            }

            return;
        }

        if (scope.Phase == ElementPhase.Terminating)
        {
            step.Terminate(scopeKey);
        }
        else if (Compensation.IsReopened(scope))
        {
            return;
        }
        else if (scope.Role != ElementRole.LoopBody && scope.Phase == ElementPhase.Active)
        {
            ElementBehaviors.Of(step.NodeOf(scope)).Emptied(step, scope);
        }
    }

    private static Failure? TryActivate(StepExecution step, ElementInstance element, FlowNode node)
    {
        Failure? failure = null;
        if (element.Role == ElementRole.LoopBody)
        {
            return Subscriptions.OpenBoundary(step, element, (Activity)node) ?? Loops.Begin(step, element, (Activity)node);
        }

        if (node.Inputs.Length > 0 && element.ListenersDone == 0 && Mappings.ApplyInputs(step, element, node) is { } unmapped)
        {
            return unmapped;
        }

        if (node is Activity { BoundaryEvents.Length: > 0 } activity && element.Role != ElementRole.LoopRound)
        {
            failure = Subscriptions.OpenBoundary(step, step.Draft[element.Key], activity);
        }

        if (failure is not null || Listeners.RunNext(step, step.Draft[element.Key], node, onStart: true, out failure))
        {
            return failure;
        }

        return Awaits.Begin(step, step.Draft[element.Key], node) ?? ElementBehaviors.Of(node).Activate(step, step.Draft[element.Key], node);
    }

    private static Failure? Finish(StepExecution step, ElementInstance element, FlowNode node)
    {
        if (element.Role == ElementRole.LoopBody)
        {
            return Loops.Finish(step, element, (Activity)node);
        }

        var failure = node.Outputs.Length > 0 ? Mappings.ApplyOutputs(step, element, node) : null;
        return failure is null && element.Role == ElementRole.LoopRound ? Loops.KeepResult(step, element, (Activity)node) : failure;
    }

    private static void Leave(StepExecution step, ElementInstance element, FlowNode node)
    {
        SequenceFlow? single = null;
        List<SequenceFlow>? several = null;
        if (element.Role != ElementRole.LoopRound && element.ReturnToId is null)
        {
            if (ElementBehaviors.Of(node).ChooseFlows(step, element, node, ref single, ref several) is { } failure)
            {
                if (element.Phase == ElementPhase.Active)
                {
                    step.Emit(new ElementCompleting(element.Key));
                }

                step.Raise(element.Key, failure, IncidentStage.Completion);
                return;
            }
        }

        Subscriptions.Close(step, element);
        ElementBehaviors.Of(node).Leaving(step, element, node);
        step.Emit(new ElementCompleted(element.Key, Compensation.OrderOf(step, element, node)));
        if (element.ScopeKey == 0)
        {
            EndInstance(step, element);
            return;
        }

        if (element.Role == ElementRole.LoopRound)
        {
            Loops.RoundEnded(step, element.ScopeKey, completed: true);
            return;
        }

        if (element.ReturnToId is { } back)
        {
            // It did not come out of this task, so it cannot be taken back to it.
            step.CompletedTask = default;
            step.Enter(step.Definition.FindNode(back)!, element.ScopeKey);
        }

        for (var tokens = node is Activity activity ? activity.CompletionQuantity : 1; tokens > 0; tokens--)
        {
            if (single is not null)
            {
                TokenFlow.Take(step, single, element.ScopeKey);
            }

            foreach (var flow in several ?? NoFlows)
            {
                TokenFlow.Take(step, flow, element.ScopeKey);
            }
        }

        ElementBehaviors.Of(node).Left(step, element, node);
        if (element.Compensation is { For: not 0 } undone)
        {
            step.Compensate(undone.For);
        }

        AfterEnd(step, element.ScopeKey);
    }

    private static void EndInstance(StepExecution step, ElementInstance root)
    {
        step.Emit(new InstanceCompleted());
        var header = step.Draft.Header!;
        if (header.ParentInstanceKey != 0)
        {
            step.Send(new ReportToParent(header.ParentInstanceKey, header.ParentElementKey, CalledInstanceOutcome.Completed, null, root.Variables));
        }
    }

    private static bool HasListener(FlowNode node, bool onStart)
    {
        foreach (var listener in node.Listeners)
        {
            if (listener.OnStart == onStart)
            {
                return true;
            }
        }

        return false;
    }
}
