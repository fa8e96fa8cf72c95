using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Commands.Handlers;

internal static class TimerHandlers
{
    public static StepResult.Rejected? Trigger(StepExecution step, TriggerTimer command)
    {
        if (Find(step, command, out var timer) is { } rejected)
        {
            return rejected;
        }

        if (timer!.Paused is not null)
        {
            return WorkRefusals.TimerStandsStill.Refuse(timer.Key);
        }

        if (timer.Due > step.Context.Now)
        {
            return WorkRefusals.TimerNotDue.Refuse(timer.Key, timer.Due);
        }

        step.Emit(new TimerTriggered(command.ElementKey, timer.Key));
        Triggers.Fire(step, step.Draft[command.ElementKey], timer, Variables.Empty);
        return null;
    }

    public static StepResult.Rejected? Pause(StepExecution step, PauseTimer command)
    {
        if (Find(step, command, out var timer) is { } rejected)
        {
            return rejected;
        }

        if (StandsStillByItself(step, timer!) is { } own)
        {
            return own;
        }

        if (timer!.Paused is not null)
        {
            return WorkRefusals.TimerPausedAlready.Refuse(timer.Key);
        }

        var remaining = timer.Due > step.Context.Now ? timer.Due.Since(step.Context.Now) : TimeSpan.Zero;
        step.Emit(new TimerPaused(command.ElementKey, timer.Key, remaining, command.Reason));
        return null;
    }

    public static StepResult.Rejected? Resume(StepExecution step, ResumeTimer command)
    {
        if (Find(step, command, out var timer) is { } rejected)
        {
            return rejected;
        }

        if (StandsStillByItself(step, timer!) is { } own)
        {
            return own;
        }

        if (timer!.Paused is not { } remaining)
        {
            return WorkRefusals.TimerRuns.Refuse(timer.Key);
        }

        step.Emit(new TimerResumed(command.ElementKey, timer.Key, step.Context.Now.Plus(remaining), command.Reason));
        return null;
    }

    public static StepResult.Rejected? Reschedule(StepExecution step, RescheduleTimer command)
    {
        if (Find(step, command, out var timer) is { } rejected)
        {
            return rejected;
        }

        step.Emit(new TimerRescheduled(command.ElementKey, timer!.Key, command.Due, command.Reason));
        return null;
    }

    // Two hands at one clock would undo each other.
    private static StepResult.Rejected? StandsStillByItself(StepExecution step, TimerWait timer) =>
        step.Definition.FindNode(timer.TargetId) is EventNode { StandsStill: { } rule }
            ? WorkRefusals.StandsStillByItself.Refuse(timer.TargetId, string.Join(", ", rule.Whom))
            : null;

    private static StepResult.Rejected? Find(StepExecution step, CatchCommand command, out TimerWait? timer)
    {
        timer = EventHandlers.Find(step, command) as TimerWait;
        return timer is null ? WorkRefusals.NoTimer.Refuse(command.CatchKey) : null;
    }
}
