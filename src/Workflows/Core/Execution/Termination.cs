using System.Globalization;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>How elements are ended from outside: first what is inside them, then they.</summary>
internal static class Termination
{
    public static void Terminate(StepExecution step, long key)
    {
        if (step.Find(key) is not { } element || element.Phase == ElementPhase.Ended)
        {
            return;
        }

        if (element.TaskChange is { Kind: TaskChangeKind.Canceling })
        {
            // Its listeners are being asked already.
            return;
        }

        if (element.Task is not null && TaskListeners.Listen(step, element, TaskChangeKind.Canceling))
        {
            CancelWaits(step, element);
            step.Emit(new ElementTerminating(key));
            TaskListeners.Change(step, step.Draft[key], TaskChangeKind.Canceling, new UserTaskCancelled(key));
            return;
        }

        CancelWork(step, element);
        if (element.ActiveChildren > 0)
        {
            if (element.Phase != ElementPhase.Terminating)
            {
                step.Emit(new ElementTerminating(key));
            }

            step.TerminateInside(key);
            return;
        }

        step.Emit(new ElementTerminated(key));
        if (element.Compensation is { For: not 0 } undone)
        {
            step.Compensate(undone.For);
        }

        if (element.ScopeKey == 0)
        {
            EndInstance(step, element);
        }
        else if (element.Role == ElementRole.LoopRound)
        {
            Loops.RoundEnded(step, element.ScopeKey);
        }
        else
        {
            Lifecycle.AfterEnd(step, element.ScopeKey);
        }
    }

    public static void TerminateInside(StepExecution step, long scopeKey, string? except)
    {
        var spared = except is null ? 0 : long.Parse(except, CultureInfo.InvariantCulture);
        // As many as the budget may take: the rest is found again when this work is taken up.
        var most = Math.Max(1, step.Context.Limits.EventsPerStep - step.Events.Count);
        var inside = new List<long>();
        foreach (var element in step.Draft.Elements.All())
        {
            // What is ending already waits for its listeners or for what is inside it, and needs no second word.
            if (element.ScopeKey == scopeKey && element.Key != spared && element.Phase != ElementPhase.Terminating && IsActive(element))
            {
                inside.Add(element.Key);
                if (inside.Count == most)
                {
                    step.TerminateInside(scopeKey, spared);
                    break;
                }
            }
        }

        for (var i = inside.Count - 1; i >= 0; i--)
        {
            step.Terminate(inside[i]);
        }
    }

    private static bool IsActive(ElementInstance element) =>
        element.Role is ElementRole.Plain or ElementRole.Join or ElementRole.LoopBody or ElementRole.LoopRound;

    private static void CancelWork(StepExecution step, ElementInstance element)
    {
        if (element.Task is not null)
        {
            step.Emit(new UserTaskCancelled(element.Key));
        }

        CancelWaits(step, element);
    }

    private static void CancelWaits(StepExecution step, ElementInstance element)
    {
        if (element.Job is { } job)
        {
            step.Emit(new JobCancelled(element.Key, job.Key));
        }

        Subscriptions.Close(step, element);
        if (element.Incident is { } incident)
        {
            step.Emit(new IncidentResolved(element.Key, incident.Key));
        }

        if (element.CalledInstanceKey != 0)
        {
            step.Send(new CancelCalledInstance(element.CalledInstanceKey));
            step.Emit(new CalledInstanceEnded(element.Key, element.CalledInstanceKey, CalledInstanceOutcome.Cancelled, null));
        }
    }

    private static void EndInstance(StepExecution step, ElementInstance root)
    {
        step.Emit(new InstanceCancelled());
        var header = step.Draft.Header!;
        if (header.ParentInstanceKey == 0)
        {
            return;
        }

        var ended = header.EndingError is { } code
            ? new ReportToParent(header.ParentInstanceKey, header.ParentElementKey, CalledInstanceOutcome.Error, code, root.Variables)
            : new ReportToParent(header.ParentInstanceKey, header.ParentElementKey, CalledInstanceOutcome.Cancelled, null, Variables.Empty);
        step.Send(ended);
    }
}
