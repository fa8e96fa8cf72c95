using BackOffice.Workflows.Core.Elements.Containers;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Commands.Handlers;

internal static class InstanceHandlers
{
    public static StepResult.Rejected? Start(StepExecution step, StartInstance command)
    {
        var process = step.Definition.Process;
        if (command.StartElementId is { } id)
        {
            if (step.Definition.FindNode(id) is not { } start || start.Parent != process)
            {
                return CaseRefusals.NoSuchStart.Refuse(process.Id, id);
            }
        }
        else if (ProcessBehavior.NoneStart(process) is null && process.ImplicitStarts.IsEmpty)
        {
            return CaseRefusals.StartIsNeeded.Refuse(process.Id);
        }

        step.Emit(new InstanceStarted(
            command.InstanceKey,
            command.DefinitionKey,
            process.Id,
            command.Version,
            command.BusinessKey,
            command.ParentInstanceKey,
            command.ParentElementKey,
            command.StartElementId,
            step.Context.Actor));
        step.Emit(new ElementActivated(command.InstanceKey, process.Id, 0));
        if (command.Variables.Count > 0)
        {
            step.Emit(new VariablesSet(command.InstanceKey, command.Variables));
        }

        step.Activate(command.InstanceKey);
        return null;
    }

    public static StepResult.Rejected? Continue(StepExecution step)
    {
        if (step.Draft.Pending.IsEmpty)
        {
            return CaseRefusals.NothingLeft.Refuse();
        }

        step.Resume();
        return null;
    }

    public static StepResult.Rejected? Cancel(StepExecution step, CancelInstance command)
    {
        if (step.Draft.Status == InstanceStatus.Cancelling)
        {
            return CaseRefusals.CancelledAlready.Refuse();
        }

        step.Emit(new InstanceCancelRequested(command.Reason));
        step.Terminate(step.Draft.Header!.Key);
        return null;
    }

    public static StepResult.Rejected? Suspend(StepExecution step, SuspendInstance command)
    {
        if (step.Draft.Status != InstanceStatus.Active)
        {
            return CaseRefusals.NotRunning.Refuse(step.Draft.Status.ToString().ToLowerInvariant());
        }

        step.Emit(new InstanceSuspended(command.Reason));
        return null;
    }

    public static StepResult.Rejected? Resume(StepExecution step)
    {
        if (step.Draft.Status != InstanceStatus.Suspended)
        {
            return CaseRefusals.NotSuspended.Refuse();
        }

        step.Emit(new InstanceResumed());
        return null;
    }

    public static StepResult.Rejected? SetVariables(StepExecution step, SetVariables command)
    {
        if (step.Find(command.ElementKey) is null)
        {
            return CaseRefusals.NoSuchStep.Refuse(command.ElementKey);
        }

        step.Emit(new VariablesSet(command.ElementKey, command.Variables));
        return null;
    }
}
