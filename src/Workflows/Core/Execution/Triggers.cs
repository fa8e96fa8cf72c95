using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.Timers;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>What happens when something came for which an element instance waits.</summary>
internal static class Triggers
{
    /// <summary>The timer, message, signal or condition came. The caller has noted that already.</summary>
    public static void Fire(StepExecution step, ElementInstance element, CatchState waiting, Variables variables)
    {
        var node = step.NodeOf(element);
        var target = step.Definition.FindNode(waiting.TargetId)!;
        if (target is BoundaryEvent boundary)
        {
            if (AllCame(step, element.Key, boundary, waiting))
            {
                FireBoundary(step, element, boundary, variables);
                Repeat(step, element.Key, boundary, boundary.IsInterrupting, waiting);
            }
        }
        else if (target is StartEvent { Parent: EventSubProcess subProcess } start)
        {
            if (AllCame(step, element.Key, start, waiting))
            {
                FireEventSubProcess(step, element, subProcess, variables);
                Repeat(step, element.Key, start, start.IsInterrupting, waiting);
            }
        }
        else if (node is EventBasedGateway gateway)
        {
            FireGateway(step, element, gateway, target, variables);
        }
        else if (node is not EventNode own || AllCame(step, element.Key, own, waiting))
        {
            ResultVariables.Set(step, element.Key, node, variables);
            step.Complete(element.Key);
        }
        else
        {
            ResultVariables.Set(step, element.Key, node, variables);
        }
    }

    /// <summary>Gives a signal to everything of this instance that waits for it now: the thrower may be inside what the signal ends.</summary>
    public static void FireOwnSignals(StepExecution step, string name, Variables variables)
    {
        // Listed first: what one of them triggers changes what the others stand on.
        var waits = step.Draft.Elements.Freeze().SelectMany(element => element.Catches.OfType<SignalWait>().Where(wait => wait.Name == name), (element, wait) => (element.Key, wait)).ToList();
        foreach (var (key, wait) in waits)
        {
            if (step.Find(key) is { } element && element.Catches.Contains(wait))
            {
                step.Emit(new SignalReceived(key, wait.Key));
                Fire(step, step.Draft[key], wait, variables);
            }
        }
    }

    /// <summary>Enters a boundary event; an interrupting one ends its activity first.</summary>
    public static void FireBoundary(StepExecution step, ElementInstance host, BoundaryEvent boundary, Variables variables, bool interrupts = true)
    {
        var key = step.Enter(boundary, host.ScopeKey);
        if (boundary.Outputs.Length > 0)
        {
            step.Emit(new VariablesSet(key, variables));
        }
        else
        {
            ResultVariables.Propagate(step, host.ScopeKey, variables);
        }

        if (!boundary.IsInterrupting || !interrupts)
        {
            return;
        }

        if (host.ReturnToId is { } back)
        {
            // The case does not jump back any more but comes all the way again.
            Returns.EndWhatCameOut(step, step.NodeOf(host), step.Definition.FindNode(back)!, host.ScopeKey, key, host.Key);
        }

        step.Terminate(host.Key);
    }

    /// <summary>Enters an event subprocess; an interrupting one ends everything else in its scope first, and no other event can come there any more.</summary>
    public static void FireEventSubProcess(StepExecution step, ElementInstance scope, EventSubProcess subProcess, Variables variables)
    {
        if (subProcess.Trigger.IsInterrupting)
        {
            foreach (var waiting in step.Draft[scope.Key].Catches)
            {
                if (step.Definition.FindNode(waiting.TargetId) is StartEvent)
                {
                    Subscriptions.Close(step, scope.Key, waiting);
                }
            }
        }

        var key = step.Enter(subProcess, scope.Key);
        if (subProcess.Trigger.Outputs.Length > 0)
        {
            step.Emit(new VariablesSet(key, variables));
        }
        else
        {
            ResultVariables.Propagate(step, scope.Key, variables);
        }

        if (subProcess.Trigger.IsInterrupting)
        {
            step.TerminateInside(scope.Key, except: key);
        }
    }

    private static void FireGateway(StepExecution step, ElementInstance element, EventBasedGateway gateway, FlowNode target, Variables variables)
    {
        var flow = gateway.Outgoing.First(flow => flow.Target == target);
        Subscriptions.Close(step, step.Draft[element.Key]);
        var key = step.NextKey();
        step.Emit(new ElementActivated(key, target.Id, element.ScopeKey, flow.Id));
        step.Emit(new ElementCompleted(element.Key));
        ResultVariables.Set(step, key, target, variables);
        step.Complete(key);
    }

    // A parallel multiple event fires once everything came; what came is closed, so what is still open is still missing.
    private static bool AllCame(StepExecution step, long elementKey, EventNode node, CatchState came)
    {
        if (!node.ParallelMultiple || node.Definitions.Length < 2)
        {
            return true;
        }

        foreach (var waiting in step.Draft[elementKey].Catches)
        {
            if (waiting.Key == came.Key)
            {
                Subscriptions.Close(step, elementKey, waiting);
                break;
            }
        }

        return !step.Draft[elementKey].Catches.Any(waiting => string.Equals(waiting.TargetId, node.Id, StringComparison.Ordinal));
    }

    private static void Repeat(StepExecution step, long elementKey, EventNode node, bool interrupting, CatchState waiting)
    {
        if (interrupting || waiting is not TimerWait { Repetitions: not (0 or 1) } timer)
        {
            return;
        }

        Failure? failure = null;
        var cycle = node.Definitions.OfType<TimerEventDefinition>().First();
        if (step.Evaluate.Time(cycle.Value, elementKey, "timer", ref failure) is { } value
            && TimerSchedule.Next(value.Text, new TimerDue(timer.Due, timer.Repetitions), step.Context.Now, step.Context.Zone) is { } next)
        {
            step.Emit(new TimerScheduled(elementKey, step.NextKey(), node.Id, next.Due, next.Repetitions));
        }
    }
}
