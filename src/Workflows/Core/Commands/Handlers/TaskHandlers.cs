using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.HumanTasks;
using BackOffice.Workflows.Core.Refusals;
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
                return TaskRefusals.ClaimFirst.Refuse(element.Key);
            }

            step.Emit(new UserTaskClaimed(element.Key, actor));
        }
        else if (!TaskRights.MayWorkOn(step.Context, task))
        {
            return NotTheirs(step, element);
        }

        if (task.IsDelegated)
        {
            return TaskRefusals.AnswersFirst.Refuse(element.Key, task.Assignee, task.Owner);
        }

        if (task.IsHandedIn || task.Signing is { Place: SignPlace.Before })
        {
            var missing = string.Join(", ", task.Signing!.Signers.Where(signer => signer.Approves is null).Select(signer => $"'{signer.Person}'"));
            return SigningRefusals.Missing.Refuse(element.Key, missing);
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
            return TaskRefusals.NobodySignedIn.Refuse();
        }

        if (element!.Task!.Assignee is { } assignee)
        {
            return TaskRefusals.Taken.Refuse(element.Key, assignee);
        }

        if (!TaskRights.MayClaim(step.Context, element.Task))
        {
            return TaskRefusals.NotCandidate.Refuse(element.Key, TaskRights.Candidates(element.Task), actor);
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
            return TaskRefusals.NotTaken.Refuse(element.Key);
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
            return TaskRefusals.NoName.Refuse();
        }

        if (!step.Context.ActorMayAdminister && step.Context.Actor is not null)
        {
            return TaskRefusals.MayNotAssign.Refuse(step.Context.Actor);
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
            return TaskRefusals.Priority.Refuse(command.Priority);
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
            { TaskChange: { } held } => TaskRefusals.Listening.Refuse(element.Key, held.Kind.ToString().ToLowerInvariant(), element.Job?.Type),
            { Task: not null } => null,
            _ => TaskRefusals.NotThere.Refuse(command.ElementKey),
        };
    }

    private static StepResult.Rejected NotTheirs(StepExecution step, ElementInstance element) =>
        element.Task!.Assignee is { } assignee
            ? TaskRefusals.WithAnother.Refuse(element.Key, step.Context.Actor, assignee)
            : TaskRefusals.WithNobody.Refuse(element.Key, step.Context.Actor, TaskRights.Candidates(element.Task));
}
