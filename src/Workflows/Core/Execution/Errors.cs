using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>Errors and escalations go outwards until something catches them: a boundary event, or an event subprocess of a scope around. BPMN 2.0.2, 10.5.7.</summary>
internal static class Errors
{
    /// <summary>Throws an error. Where nobody catches it, a called instance ends with it, and in any other the element gets an incident.</summary>
    public static void ThrowError(StepExecution step, long key, string code, Variables variables)
    {
        var catcher = FindCatcher(step, key, code, IsError);
        if (catcher is not null)
        {
            step.Emit(new ErrorThrown(key, code, catcher.Node.Id));
            Catch(step, catcher, variables);
            return;
        }

        var header = step.Draft.Header!;
        if (header.ParentInstanceKey == 0)
        {
            // What fails while it is being left is helped there: entered again it would do its work twice.
            step.Raise(key, Failures.UnhandledError(code), step.Draft[key].Phase == ElementPhase.Completing ? IncidentStage.Completion : IncidentStage.Activation);
            return;
        }

        step.Emit(new ErrorThrown(key, code, null));
        ResultVariables.Propagate(step, header.Key, variables);
        step.Emit(new InstanceCancelRequested($"The error '{code}' was not caught.", code));
        step.Terminate(header.Key);
    }

    /// <summary>Throws an escalation. Where nobody catches it in a called instance, the caller is told; the path goes on unless what caught it interrupts. True when the thrower was interrupted.</summary>
    public static bool ThrowEscalation(StepExecution step, long key, string code, Variables variables)
    {
        var catcher = FindCatcher(step, key, code, IsEscalation);
        step.Emit(new EscalationThrown(key, code, catcher?.Node.Id));
        if (catcher is not null)
        {
            Catch(step, catcher, variables);
            return catcher.Node is BoundaryEvent { IsInterrupting: true } or StartEvent { IsInterrupting: true };
        }

        var header = step.Draft.Header!;
        if (header.ParentInstanceKey != 0)
        {
            step.Send(new ReportToParent(header.ParentInstanceKey, header.ParentElementKey, CalledInstanceOutcome.Escalation, code, variables));
        }

        return false;
    }

    private static void Catch(StepExecution step, Catcher catcher, Variables variables)
    {
        if (catcher.Node is BoundaryEvent boundary)
        {
            Triggers.FireBoundary(step, catcher.Element, boundary, variables);
        }
        else
        {
            Triggers.FireEventSubProcess(step, catcher.Element, (EventSubProcess)catcher.Node.Parent!, variables);
        }
    }

    private static Catcher? FindCatcher(StepExecution step, long key, string code, Func<StepExecution, EventDefinition, long, string, Match> matches)
    {
        var element = step.Find(key);
        EventSubProcess? cameFrom = null;
        while (element is not null)
        {
            var node = step.NodeOf(element);
            // An event subprocess does not catch what comes out of itself, nor do its siblings.
            if (element.Key != key && cameFrom is null && node is Container container && element.Role != ElementRole.LoopBody
                && Best(step, element, container.EventSubProcesses.Select(subProcess => (EventNode)subProcess.Trigger), code, matches) is { } inside)
            {
                return inside;
            }

            if (node is Activity activity && element.Role != ElementRole.LoopRound && element.Phase == ElementPhase.Active
                && Best(step, element, activity.BoundaryEvents, code, matches) is { } boundary)
            {
                return boundary;
            }

            cameFrom = node as EventSubProcess;
            element = step.Find(element.ScopeKey);
        }

        return null;
    }

    private static Catcher? Best(
        StepExecution step, ElementInstance element, IEnumerable<EventNode> candidates, string code, Func<StepExecution, EventDefinition, long, string, Match> matches)
    {
        Catcher? any = null;
        foreach (var candidate in candidates)
        {
            foreach (var definition in candidate.Definitions)
            {
                switch (matches(step, definition, element.Key, code))
                {
                    case Match.Exactly: return new Catcher(element, candidate);
                    case Match.Any: any ??= new Catcher(element, candidate); break;
                    default: break;
                }
            }
        }

        return any;
    }

    private static Match IsError(StepExecution step, EventDefinition definition, long scopeKey, string code) =>
        definition is ErrorEventDefinition error ? Matches(step, error.Code, scopeKey, code) : Match.Not;

    private static Match IsEscalation(StepExecution step, EventDefinition definition, long scopeKey, string code) =>
        definition is EscalationEventDefinition escalation ? Matches(step, escalation.Code, scopeKey, code) : Match.Not;

    private static Match Matches(StepExecution step, Expressions.Expression? wanted, long scopeKey, string code)
    {
        Failure? failure = null;
        var text = step.Evaluate.OptionalText(wanted, scopeKey, "code", ref failure);
        return text is null ? Match.Any : string.Equals(text, code, StringComparison.Ordinal) ? Match.Exactly : Match.Not;
    }

    private enum Match
    {
        Not,
        Any,
        Exactly,
    }

    private sealed record Catcher(ElementInstance Element, EventNode Node);
}
