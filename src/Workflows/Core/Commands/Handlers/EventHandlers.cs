using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Commands.Handlers;

internal static class EventHandlers
{
    public static StepResult.Rejected? Correlate(StepExecution step, CorrelateMessage command)
    {
        if (Find(step, command) is not MessageWait waiting)
        {
            return WorkRefusals.NoMessageAwaited.Refuse(command.CatchKey);
        }

        step.Emit(new MessageCorrelated(command.ElementKey, waiting.Key, command.MessageKey));
        Triggers.Fire(step, step.Draft[command.ElementKey], waiting, command.Variables);
        return null;
    }

    public static StepResult.Rejected? Receive(StepExecution step, ReceiveSignal command)
    {
        if (Find(step, command) is not SignalWait waiting)
        {
            return WorkRefusals.NoSignalAwaited.Refuse(command.CatchKey);
        }

        step.Emit(new SignalReceived(command.ElementKey, waiting.Key));
        Triggers.Fire(step, step.Draft[command.ElementKey], waiting, command.Variables);
        return null;
    }

    public static CatchState? Find(StepExecution step, CatchCommand command)
    {
        if (step.Find(command.ElementKey) is { } element)
        {
            foreach (var waiting in element.Catches)
            {
                if (waiting.Key == command.CatchKey)
                {
                    return waiting;
                }
            }
        }

        return null;
    }
}
