using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.Timers;

namespace BackOffice.Workflows.Core.Commands.Handlers;

internal static class JobHandlers
{
    public static StepResult.Rejected? Complete(StepExecution step, CompleteJob command)
    {
        if (Find(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        var purpose = element!.Job!.Purpose;
        ProcessEvent? corrected = null;
        if (command.Corrections is { } corrections)
        {
            corrected = element.TaskChange is { } asked && purpose == JobPurpose.TaskListener ? TaskListeners.Corrected(asked.Change, corrections) : null;
            if (corrected is null)
            {
                return WorkRefusals.CorrectionsDoNotFit.Refuse(command.JobKey, element.TaskChange is { } held ? held.Kind.ToString().ToLowerInvariant() : "no change of a task");
            }
        }

        step.Emit(new JobCompleted(element.Key, command.JobKey));
        if (element.Incident is { Stage: IncidentStage.Job } incident)
        {
            step.Emit(new IncidentResolved(element.Key, incident.Key));
        }

        ResultVariables.Set(step, element.Key, step.NodeOf(element), command.Variables);
        if (corrected is not null)
        {
            step.Emit(new TaskChangeCorrected(element.Key, corrected));
        }

        if (purpose == JobPurpose.TaskListener)
        {
            TaskListeners.Next(step, element.Key);
        }
        else if (purpose == JobPurpose.StartListener)
        {
            step.Activate(element.Key);
        }
        else
        {
            step.Complete(element.Key);
        }

        return null;
    }

    public static StepResult.Rejected? Deny(StepExecution step, DenyTaskChange command)
    {
        if (Find(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        if (element!.TaskChange is not { Kind: TaskChangeKind.Assigning or TaskChangeKind.Updating or TaskChangeKind.Completing } || element.Job!.Purpose != JobPurpose.TaskListener)
        {
            return WorkRefusals.MayNotDeny.Refuse(element.TaskChange is { } held ? held.Kind.ToString().ToLowerInvariant() : "none");
        }

        step.Emit(new JobCompleted(element.Key, command.JobKey));
        if (element.Incident is { } incident)
        {
            step.Emit(new IncidentResolved(element.Key, incident.Key));
        }

        step.Emit(new TaskChangeDenied(element.Key, command.JobKey, command.Reason));
        return null;
    }

    public static StepResult.Rejected? Fail(StepExecution step, FailJob command)
    {
        if (Find(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        var job = element!.Job!;
        var left = Math.Max(0, command.Retries ?? job.Retries - 1);
        var wait = left == 0 ? null : RetryBackoff.After(step.NodeOf(element), job.Failures + 1);
        Instant? retryAt = wait is { } duration ? duration.After(step.Context.Now, step.Context.Zone) : null;
        step.Emit(new JobFailed(element.Key, job.Key, left, retryAt, command.Message));
        if (left == 0 && element.Incident is null)
        {
            step.Raise(element.Key, Failures.JobFailed(job.Type, command.Message), IncidentStage.Job);
        }

        return null;
    }

    public static StepResult.Rejected? ThrowError(StepExecution step, ThrowJobError command)
    {
        if (Find(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        if (element!.Job!.Purpose == JobPurpose.TaskListener)
        {
            return WorkRefusals.MayNotThrow.Refuse();
        }

        step.Emit(new JobErrorThrown(element!.Key, command.JobKey, command.Code, command.Message));
        if (element.Incident is { } incident)
        {
            step.Emit(new IncidentResolved(element.Key, incident.Key));
        }

        Errors.ThrowError(step, element.Key, command.Code, command.Variables);
        return null;
    }

    public static StepResult.Rejected? UpdateRetries(StepExecution step, UpdateJobRetries command)
    {
        if (Find(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        if (command.Retries < 1)
        {
            return WorkRefusals.NoRetries.Refuse(command.Retries);
        }

        step.Emit(new JobRetriesUpdated(element!.Key, command.JobKey, command.Retries));
        return null;
    }

    private static StepResult.Rejected? Find(StepExecution step, JobCommand command, out ElementInstance? element)
    {
        element = step.Find(command.ElementKey);
        return element?.Job?.Key == command.JobKey ? null : WorkRefusals.NoJob.Refuse(command.JobKey);
    }
}
