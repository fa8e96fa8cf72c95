using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;

namespace BackOffice.Workflows.Host.Runtime.Projections;

/// <summary>Timers become rows that the clock reads.</summary>
internal static class TimerProjection
{
    public static void Scheduled(TimerScheduled timer, StepRows step) =>
        Insert(timer.ElementKey, timer.TimerKey, timer.TargetId, timer.Due.Microseconds, timer.Repetitions, step);

    public static void Insert(long elementKey, long timerKey, string targetId, long due, int repetitions, StepRows step)
    {
        step.Add(Statements.InsertTimer, timerKey, step.InstanceKey, step.Process.DefinitionKey, elementKey, targetId, due, repetitions);
        step.Wakes.Timer(due);
    }

    public static void Triggered(TimerTriggered timer, StepRows step) => step.Add(Statements.DeleteTimer, timer.TimerKey);

    public static void Cancelled(TimerCancelled timer, StepRows step) => step.Add(Statements.DeleteTimer, timer.TimerKey);

    public static void Paused(TimerPaused timer, StepRows step) => step.Add(Statements.MoveTimer, TimerRow.Never, timer.TimerKey);

    public static void Resumed(TimerResumed timer, StepRows step) => Move(timer.TimerKey, timer.Due.Microseconds, step);

    public static void Rescheduled(TimerRescheduled timer, StepRows step) => Move(timer.TimerKey, timer.Due.Microseconds, step);

    private static void Move(long timerKey, long due, StepRows step)
    {
        step.Add(Statements.MoveTimer, due, timerKey);
        step.Wakes.Timer(due);
    }
}
