using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;

namespace BackOffice.Workflows.Host.Runtime.Projections;

/// <summary>A suspended case is not woken by the clock nor worked on: its timer rows are gone and its jobs held until it goes on.</summary>
internal static class StandstillProjection
{
    public static void Suspended(InstanceSuspended suspended, StepRows step) => Stop(step.InstanceKey, step.Rows);

    public static void Resumed(InstanceResumed resumed, StepRows step) => Start(step);

    /// <summary>Takes the rows away by which clock and workers would find the case.</summary>
    public static void Stop(long instanceKey, List<RowWrite> rows)
    {
        rows.Add(new RowWrite(Statements.DeleteTimersOfInstance, [instanceKey]));
        rows.Add(new RowWrite(Statements.HoldJobs, [(int)JobRowState.Held, instanceKey, (int)JobRowState.Ready]));
    }

    /// <summary>Puts them back, from the state.</summary>
    public static void Start(StepRows step)
    {
        foreach (var element in step.After.Elements)
        {
            foreach (var timer in element.Catches.OfType<TimerWait>())
            {
                var due = timer.Paused is null ? timer.Due.Microseconds : TimerRow.Never;
                TimerProjection.Insert(element.Key, timer.Key, timer.TargetId, due, timer.Repetitions, step);
            }
        }

        step.Add(Statements.HoldJobs, (int)JobRowState.Ready, step.InstanceKey, (int)JobRowState.Held);
        step.Wakes.Jobs = true;

        // Mail that came meanwhile was left lying.
        step.Wakes.Mail.Add(step.InstanceKey);
    }
}
