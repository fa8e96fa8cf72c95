using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.Timers;

namespace BackOffice.Workflows.Core.Elements.Events;

/// <summary>What throwing events do.</summary>
internal static class Throwing
{
    /// <summary>Throws every definition of an event in order, what ends or holds the event last; then lets it be left, unless what it threw ended it.</summary>
    public static Failure? All(StepExecution step, ElementInstance element, EventNode node)
    {
        foreach (var definition in node.Definitions.Length < 2 ? node.Definitions : [.. node.Definitions.OrderBy(one => one is CompensateEventDefinition or ErrorEventDefinition or CancelEventDefinition)])
        {
            var failure = One(step, element, definition, out var goesOn);
            if (failure is not null || !goesOn)
            {
                return failure;
            }
        }

        step.Complete(element.Key);
        return null;
    }

    /// <summary>Publishes a message.</summary>
    public static Failure? Message(StepExecution step, ElementInstance element, MessageEventDefinition message)
    {
        Failure? failure = null;
        var name = step.Evaluate.Text(message.Name, element.Key, "message name", ref failure);
        var key = step.Evaluate.OptionalText(message.CorrelationKey, element.Key, "correlation key", ref failure);
        var lives = TimeSpan.Zero;
        if (step.Evaluate.Time(message.TimeToLive, element.Key, "time to live", ref failure) is { } time)
        {
            if (IsoDuration.TryParse(time.Text, out var duration))
            {
                lives = duration.After(step.Context.Now, step.Context.Zone).Since(step.Context.Now);
            }
            else
            {
                failure ??= Failures.NoValue("time to live", message.TimeToLive!.Source, "a duration such as PT1H", $"it is '{time.Text}'.");
            }
        }

        var id = step.Evaluate.OptionalText(message.PublishedId, element.Key, "message id", ref failure);
        if (failure is null)
        {
            step.Emit(new MessageThrown(element.Key, name, key, id));
            step.Send(new PublishMessage(name, key, step.Draft[element.Key].Variables, lives, id));
        }

        return failure;
    }

    /// <summary>Throws one definition; says whether the thrower goes on by itself.</summary>
    public static Failure? One(StepExecution step, ElementInstance element, EventDefinition definition, out bool goesOn)
    {
        goesOn = true;
        Failure? failure = null;
        switch (definition)
        {
            case MessageEventDefinition message:
                return Message(step, element, message);
            case SignalEventDefinition signal:
                var name = step.Evaluate.Text(signal.Name, element.Key, "signal name", ref failure);
                if (failure is null)
                {
                    step.Emit(new SignalThrown(element.Key, name));
                    Triggers.FireOwnSignals(step, name, step.Draft[element.Key].Variables);
                    step.Send(new BroadcastSignal(name, step.Draft[element.Key].Variables));
                }

                return failure;
            case ErrorEventDefinition error:
                goesOn = false;
                var code = error.Code is null ? "" : step.Evaluate.Text(error.Code, element.Key, "error code", ref failure);
                if (failure is null)
                {
                    Errors.ThrowError(step, element.Key, code, step.Draft[element.Key].Variables);
                }

                return failure;
            case EscalationEventDefinition escalation:
                var raised = escalation.Code is null ? "" : step.Evaluate.Text(escalation.Code, element.Key, "escalation code", ref failure);
                goesOn = failure is not null || !Errors.ThrowEscalation(step, element.Key, raised, step.Draft[element.Key].Variables);
                return failure;
            case TerminateEventDefinition:
                // The order matters: what else runs in the scope ends first, then this event is left and the scope is empty.
                step.TerminateInside(element.ScopeKey, except: element.Key);
                return null;
            case CompensateEventDefinition compensate:
                goesOn = false;
                Compensation.Begin(step, step.Draft[element.Key]);
                if (!compensate.WaitForCompletion)
                {
                    // The path goes on now, and the event stays until everything is undone: then no flow is taken any more.
                    foreach (var flow in step.NodeOf(element).Outgoing)
                    {
                        TokenFlow.Take(step, flow, element.ScopeKey);
                    }
                }

                return null;
            case CancelEventDefinition:
                goesOn = false;
                Transactions.Cancel(step, element);
                return null;
            case LinkEventDefinition:
                return null;
            default:
                throw new InvalidOperationException($"Expected something that can be thrown, but '{element.ElementId}' has a {definition.GetType().Name}.");
        }
    }
}
