using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Reading;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Standstill;

/// <summary>
/// At the end of a step, deadlines stand still or run as the state asks: whatever ended, moved or came in the step, nothing else has to think of them.
/// </summary>
internal static class StandingDeadlines
{
    /// <summary>Whether an event that is about to be applied lets a deadline stand still or run again. Most steps have none, and look at nothing.</summary>
    public static bool MayChange(StepExecution step, ProcessEvent happened) => happened switch
    {
        AwaitingBegun or AwaitingEnded or InstanceMigrated => true,
        TimerScheduled or TimerRescheduled => step.Facts.StopsTimers,
        ElementCompleted or ElementTerminated or CalledInstanceEnded => step.Facts.MayAwait && step.Find(((ElementEvent)happened).ElementKey)?.Awaits is not null,
        _ => false,
    };

    public static void Settle(StepExecution step)
    {
        if (!step.LookAtDeadlines || !step.Draft.Pending.IsEmpty || step.Draft.Status is not (InstanceStatus.Active or InstanceStatus.Suspended))
        {
            return;
        }

        if (step.Facts.MayAwait)
        {
            Awaits.TellCaller(step);
        }

        if (step.Facts.StopsTimers)
        {
            foreach (var (key, timer, rule) in Timers(step))
            {
                Settle(step, key, timer, rule);
            }
        }
    }

    // Listed first: what is emitted changes what the others stand on.
    private static List<(long Key, TimerWait Timer, StandstillRule Rule)> Timers(StepExecution step)
    {
        var timers = new List<(long, TimerWait, StandstillRule)>();
        foreach (var element in step.Draft.Elements.All())
        {
            foreach (var waiting in element.Catches)
            {
                if (waiting is TimerWait timer && step.Definition.FindNode(timer.TargetId) is EventNode { StandsStill: { } rule })
                {
                    timers.Add((element.Key, timer, rule));
                }
            }
        }

        return timers;
    }

    private static void Settle(StepExecution step, long key, TimerWait timer, StandstillRule rule)
    {
        var awaited = Awaited(step, ScopeOf(step, key, timer), rule);
        // What is due already is not saved by waiting for somebody afterwards.
        if (awaited is not null && timer.Paused is null && timer.Due > step.Context.Now)
        {
            step.Emit(new TimerPaused(key, timer.Key, timer.Due.Since(step.Context.Now), awaited.Because));
        }
        else if (awaited is null && timer.Paused is { } remaining)
        {
            step.Emit(new TimerResumed(key, timer.Key, Due(step, key, timer.Due, remaining, rule), null));
        }
    }

    private static Instant Due(StepExecution step, long key, Instant due, TimeSpan remaining, StandstillRule rule)
    {
        var now = step.Context.Now;
        if (rule.Calendar is null)
        {
            return now.Plus(remaining);
        }

        // A calendar that cannot be read must not hold the case: then the time of the clock counts.
        return step.Evaluate.StoppedDeadline(rule.Calendar, key, due, stoppedAt: due.Plus(-remaining)) ?? now.Plus(remaining);
    }

    // A boundary event looks at its activity, an event subprocess at its scope, a catching event at the scope in which it waits.
    private static long ScopeOf(StepExecution step, long key, TimerWait timer) =>
        step.Definition.FindNode(timer.TargetId) is BoundaryEvent or StartEvent ? key : step.Draft[key].ScopeKey;

    private static AwaitState? Awaited(StepExecution step, long scopeKey, StandstillRule rule)
    {
        foreach (var element in step.Draft.Elements.All())
        {
            if (element.Awaits is { } awaits && element.Phase != ElementPhase.Ended && IsInside(step, element, scopeKey)
                && StandstillReader.Names(awaits.Whom).Any(whom => rule.Whom.Contains(whom, StringComparer.Ordinal)))
            {
                return awaits;
            }
        }

        return null;
    }

    private static bool IsInside(StepExecution step, ElementInstance element, long scopeKey)
    {
        for (var at = element; at is not null; at = step.Find(at.ScopeKey))
        {
            if (at.Key == scopeKey)
            {
                return true;
            }
        }

        return false;
    }
}
