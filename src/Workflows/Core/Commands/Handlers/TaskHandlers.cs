using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.HumanTasks;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Commands.Handlers;

internal static class TaskHandlers
{
    public static StepResult.Rejected? Complete(StepExecution step, CompleteTask command)
    {
        if (Find(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        var task = element!.Task!;
        if (task.Assignee is null && step.Context.Actor is { } actor && TaskRights.MayClaim(step.Context, task))
        {
            if (TaskListeners.Listen(step, element, TaskChangeKind.Assigning))
            {
                return Rejections.InvalidState($"that somebody has the task {element.Key}", "nobody has it, and its listener is asked who may: claim it first");
            }

            step.Emit(new UserTaskClaimed(element.Key, actor));
        }
        else if (!TaskRights.MayWorkOn(step.Context, task))
        {
            return NotTheirs(step, element);
        }

        if (task.IsDelegated)
        {
            return Rejections.InvalidState($"a task {element.Key} that is not delegated", $"'{task.Assignee}' answers first, and it comes back to '{task.Owner}'");
        }

        if (task.IsHandedIn || task.Signing is { Place: SignPlace.Before })
        {
            var missing = string.Join(", ", task.Signing!.Signers.Where(signer => signer.Approves is null).Select(signer => $"'{signer.Person}'"));
            return Rejections.InvalidState($"that nobody has to sign the task {element.Key} any more", $"{missing} must sign first");
        }

        if (task.Signing is not null)
        {
            ResultVariables.Set(step, element.Key, step.NodeOf(element), command.Variables);
            step.Emit(new UserTaskHandedIn(element.Key));
            return null;
        }

        var completed = new UserTaskCompleted(element.Key, TaskRights.OnBehalfOf(step.Context, task.Assignee));
        TaskListeners.Change(step, step.Draft[element.Key], TaskChangeKind.Completing, completed, command.Variables);
        return null;
    }

    public static StepResult.Rejected? Claim(StepExecution step, ClaimTask command)
    {
        if (Find(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        if (step.Context.Actor is not { } actor)
        {
            return Rejections.InvalidArgument("a person who claims the task", "nobody is signed in");
        }

        if (element!.Task!.Assignee is { } assignee)
        {
            return Rejections.InvalidState($"that nobody has the task {element.Key}", $"'{assignee}' has it");
        }

        if (!TaskRights.MayClaim(step.Context, element.Task))
        {
            return Rejections.Forbidden($"a candidate of the task {element.Key} ({TaskRights.Candidates(element.Task)})", $"'{actor}' is none");
        }

        TaskListeners.Change(step, element, TaskChangeKind.Assigning, new UserTaskClaimed(element.Key, actor));
        return null;
    }

    public static StepResult.Rejected? Release(StepExecution step, ReleaseTask command)
    {
        if (Find(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        if (element!.Task!.Assignee is null)
        {
            return Rejections.InvalidState($"that somebody has the task {element.Key}", "nobody has it");
        }

        if (!TaskRights.MayWorkOn(step.Context, element.Task))
        {
            return NotTheirs(step, element);
        }

        TaskListeners.Change(step, element, TaskChangeKind.Assigning, new UserTaskReleased(element.Key));
        return null;
    }

    public static StepResult.Rejected? Assign(StepExecution step, AssignTask command)
    {
        if (Find(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        if (string.IsNullOrWhiteSpace(command.Assignee))
        {
            return Rejections.InvalidArgument("a person who gets the task", "the name is empty");
        }

        if (!step.Context.ActorMayAdminister && step.Context.Actor is not null)
        {
            return Rejections.Forbidden("somebody who may assign tasks", $"'{step.Context.Actor}' may not");
        }

        TaskListeners.Change(step, element!, TaskChangeKind.Assigning, new UserTaskAssigned(element!.Key, command.Assignee, command.Reason));
        return null;
    }

    public static StepResult.Rejected? Update(StepExecution step, UpdateTask command)
    {
        if (Find(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        if (command.Priority is < 0 or > 100)
        {
            return Rejections.InvalidArgument("a priority from 0 to 100", $"it is {command.Priority}");
        }

        var task = element!.Task!;
        if (!TaskRights.MayWorkOn(step.Context, task))
        {
            return NotTheirs(step, element);
        }

        var updated = new UserTaskUpdated(
            element.Key,
            command.CandidateGroups ?? task.CandidateGroups,
            command.CandidateUsers ?? task.CandidateUsers,
            command.Due ?? task.Due,
            command.FollowUp ?? task.FollowUp,
            command.Priority ?? task.Priority,
            command.Reason);
        TaskListeners.Change(step, element, TaskChangeKind.Updating, updated);
        return null;
    }

    /// <summary>The task, if the actor has it.</summary>
    public static StepResult.Rejected? FindOwn(StepExecution step, TaskCommand command, out ElementInstance? element) =>
        Find(step, command, out element) ?? (TaskRights.MayWorkOn(step.Context, element!.Task!) ? null : NotTheirs(step, element));

    public static StepResult.Rejected? Find(StepExecution step, TaskCommand command, out ElementInstance? element)
    {
        element = step.Find(command.ElementKey);
        return element switch
        {
            { TaskChange: { } held } => Rejections.InvalidState($"a task {element.Key} whose listeners have all been asked", $"its {held.Kind.ToString().ToLowerInvariant()} waits for the job '{element.Job?.Type}'"),
            { Task: not null } => null,
            _ => Rejections.NotFound("task", command.ElementKey),
        };
    }

    private static StepResult.Rejected NotTheirs(StepExecution step, ElementInstance element) =>
        Rejections.Forbidden(
            $"that the task {element.Key} is with '{step.Context.Actor}'",
            element.Task!.Assignee is { } assignee ? $"'{assignee}' has it" : $"nobody has it and its candidates are {TaskRights.Candidates(element.Task)}");
}
