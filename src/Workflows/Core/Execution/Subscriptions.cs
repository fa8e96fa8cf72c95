using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.Timers;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>Opens and closes what element instances wait for. Everything is evaluated before anything is opened, so that a failure leaves nothing half open.</summary>
internal static class Subscriptions
{
    /// <summary>The boundary events of an activity. Those already open (an incident was resolved) stay.</summary>
    public static Failure? OpenBoundary(StepExecution step, ElementInstance element, Activity activity)
    {
        if (activity.BoundaryEvents.IsEmpty)
        {
            return null;
        }

        Failure? failure = null;
        var opened = new List<ProcessEvent>();
        foreach (var boundary in activity.BoundaryEvents)
        {
            Prepare(step, element, boundary, opened, ref failure);
        }

        return EmitAll(step, opened, failure);
    }

    /// <summary>The event subprocesses of a container.</summary>
    public static Failure? OpenEventSubProcesses(StepExecution step, ElementInstance element, Container container)
    {
        if (container.EventSubProcesses.IsEmpty)
        {
            return null;
        }

        Failure? failure = null;
        var opened = new List<ProcessEvent>();
        foreach (var subProcess in container.EventSubProcesses)
        {
            Prepare(step, element, subProcess.Trigger, opened, ref failure);
        }

        return EmitAll(step, opened, failure);
    }

    /// <summary>What a catching event waits for.</summary>
    public static Failure? Open(StepExecution step, ElementInstance element, EventNode node)
    {
        Failure? failure = null;
        var opened = new List<ProcessEvent>();
        Prepare(step, element, node, opened, ref failure);
        return EmitAll(step, opened, failure);
    }

    /// <summary>The message of a receive task.</summary>
    public static Failure? Open(StepExecution step, ElementInstance element, ReceiveTask task)
    {
        Failure? failure = null;
        var opened = new List<ProcessEvent>();
        Prepare(step, element, task.Id, task.Message, opened, ref failure);
        return EmitAll(step, opened, failure);
    }

    /// <summary>The events behind an event-based gateway.</summary>
    public static Failure? Open(StepExecution step, ElementInstance element, EventBasedGateway gateway)
    {
        Failure? failure = null;
        var opened = new List<ProcessEvent>();
        foreach (var flow in gateway.Outgoing)
        {
            if (flow.Target is EventNode node)
            {
                Prepare(step, element, node, opened, ref failure);
            }
            else if (flow.Target is ReceiveTask task)
            {
                Prepare(step, element, task.Id, task.Message, opened, ref failure);
            }
        }

        return EmitAll(step, opened, failure);
    }

    /// <summary>Closes everything.</summary>
    public static void Close(StepExecution step, ElementInstance element)
    {
        foreach (var waiting in element.Catches)
        {
            Close(step, element.Key, waiting);
        }
    }

    public static void Close(StepExecution step, long elementKey, CatchState waiting) =>
        step.Emit(waiting switch
        {
            TimerWait => new TimerCancelled(elementKey, waiting.Key),
            MessageWait => new MessageSubscriptionClosed(elementKey, waiting.Key),
            SignalWait => new SignalSubscriptionClosed(elementKey, waiting.Key),
            _ => new ConditionSubscriptionClosed(elementKey, waiting.Key),
        });

    /// <summary>The first time of a timer.</summary>
    public static TimerDue? FirstDue(StepExecution step, TimerEventDefinition timer, long scopeKey, ref Failure? failure)
    {
        if (step.Evaluate.Time(timer.Value, scopeKey, "timer", ref failure) is not { } value)
        {
            failure ??= Failures.NoValue("timer", timer.Value.Source, Wanted(timer.Kind), "it is null.");
            return null;
        }

        if (value.At is { } at && timer.Kind == TimerKind.Date)
        {
            return new TimerDue(at, 1);
        }

        var due = TimerSchedule.First(timer.Kind, value.Text, step.Context.Now, step.Context.Zone);
        if (due is null && failure is null)
        {
            failure = Failures.NoValue("timer", timer.Value.Source, Wanted(timer.Kind), $"it is '{value.Text}'.");
        }

        return due;
    }

    private static void Prepare(StepExecution step, ElementInstance element, EventNode node, List<ProcessEvent> opened, ref Failure? failure)
    {
        foreach (var definition in node.Definitions)
        {
            Prepare(step, element, node.Id, definition, opened, ref failure);
        }
    }

    private static void Prepare(StepExecution step, ElementInstance element, string targetId, EventDefinition definition, List<ProcessEvent> opened, ref Failure? failure)
    {
        if (failure is not null || IsOpen(element, targetId))
        {
            return;
        }

        switch (definition)
        {
            case TimerEventDefinition timer when FirstDue(step, timer, element.Key, ref failure) is { } due:
                opened.Add(new TimerScheduled(element.Key, step.NextKey(), targetId, due.Due, due.Repetitions));
                break;
            case MessageEventDefinition message:
                var name = step.Evaluate.Text(message.Name, element.Key, "message name", ref failure);
                var key = message.CorrelationKey is null ? "" : step.Evaluate.Text(message.CorrelationKey, element.Key, "correlation key", ref failure);
                opened.Add(new MessageSubscriptionOpened(element.Key, step.NextKey(), targetId, name, key));
                break;
            case SignalEventDefinition signal:
                var called = step.Evaluate.Text(signal.Name, element.Key, "signal name", ref failure);
                opened.Add(new SignalSubscriptionOpened(element.Key, step.NextKey(), targetId, called));
                break;
            case ConditionalEventDefinition:
                opened.Add(new ConditionSubscriptionOpened(element.Key, step.NextKey(), targetId));
                break;
            default:
                // Errors, escalations, cancellations and compensations are looked for when they are thrown.
                break;
        }
    }

    private static Failure? EmitAll(StepExecution step, List<ProcessEvent> opened, Failure? failure)
    {
        if (failure is not null)
        {
            return failure;
        }

        foreach (var happened in opened)
        {
            step.Emit(happened);
            if (happened is ConditionSubscriptionOpened)
            {
                step.LookAtConditions();
            }
        }

        return null;
    }

    private static bool IsOpen(ElementInstance element, string targetId)
    {
        foreach (var waiting in element.Catches)
        {
            if (string.Equals(waiting.TargetId, targetId, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string Wanted(TimerKind kind) => kind switch
    {
        TimerKind.Date => "a date such as 2026-11-20T09:00:00",
        TimerKind.Duration => "a duration such as PT30M",
        _ => "a cycle such as R3/PT10M or a cron text",
    };
}
