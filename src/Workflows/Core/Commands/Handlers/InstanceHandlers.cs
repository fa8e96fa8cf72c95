using BackOffice.Workflows.Core.Elements.Containers;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
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
                return Rejections.InvalidArgument($"a start element of the process '{process.Id}'", $"'{id}' is none");
            }
        }
        else if (ProcessBehavior.NoneStart(process) is null && process.ImplicitStarts.IsEmpty)
        {
            return Rejections.InvalidArgument($"the id of the event that starts the process '{process.Id}'", "it has no start event that waits for nothing");
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
            return Rejections.InvalidState("work that an earlier step left", "there is none");
        }

        step.Resume();
        return null;
    }

    public static StepResult.Rejected? Cancel(StepExecution step, CancelInstance command)
    {
        if (step.Draft.Status == InstanceStatus.Cancelling)
        {
            return Rejections.InvalidState("a running instance", "it is being cancelled already");
        }

        step.Emit(new InstanceCancelRequested(command.Reason));
        step.Terminate(step.Draft.Header!.Key);
        return null;
    }

    public static StepResult.Rejected? Suspend(StepExecution step, SuspendInstance command)
    {
        if (step.Draft.Status != InstanceStatus.Active)
        {
            return Rejections.InvalidState("a running instance", $"it is {step.Draft.Status.ToString().ToLowerInvariant()} already");
        }

        step.Emit(new InstanceSuspended(command.Reason));
        return null;
    }

    public static StepResult.Rejected? Resume(StepExecution step)
    {
        if (step.Draft.Status != InstanceStatus.Suspended)
        {
            return Rejections.InvalidState("a suspended instance", "it is not suspended");
        }

        step.Emit(new InstanceResumed());
        return null;
    }

    public static StepResult.Rejected? SetVariables(StepExecution step, SetVariables command)
    {
        if (step.Find(command.ElementKey) is null)
        {
            return Rejections.NotFound("element instance", command.ElementKey);
        }

        step.Emit(new VariablesSet(command.ElementKey, command.Variables));
        return null;
    }
}
