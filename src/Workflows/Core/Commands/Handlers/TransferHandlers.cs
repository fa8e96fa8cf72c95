using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Refusals;

namespace BackOffice.Workflows.Core.Commands.Handlers;

/// <summary>转办, 委派: the task goes to another person, for good or to come back.</summary>
internal static class TransferHandlers
{
    public static StepResult.Rejected? Transfer(StepExecution step, TransferTask command)
    {
        if (TaskHandlers.FindOwn(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        var task = element!.Task!;
        if (NotAnother(command.To, task.Assignee) is { } wrong)
        {
            return wrong;
        }

        if (task.IsDelegated)
        {
            return TaskRefusals.ComesBack.Refuse(element.Key, task.Owner, task.Assignee);
        }

        TaskListeners.Change(step, element, TaskChangeKind.Assigning, new UserTaskTransferred(element.Key, command.To, task.Owner ?? task.Assignee, command.Reason));
        return null;
    }

    public static StepResult.Rejected? Delegate(StepExecution step, DelegateTask command)
    {
        if (TaskHandlers.FindOwn(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        var task = element!.Task!;
        if (NotAnother(command.To, task.Assignee) is { } wrong)
        {
            return wrong;
        }

        if (task.IsDelegated)
        {
            return TaskRefusals.DelegatedAlready.Refuse(element.Key, task.Owner, task.Assignee);
        }

        if (task.Assignee is null)
        {
            return TaskRefusals.NobodyToComeBackTo.Refuse(element.Key);
        }

        TaskListeners.Change(step, element, TaskChangeKind.Assigning, new UserTaskDelegated(element.Key, command.To, task.Assignee, command.Reason));
        return null;
    }

    public static StepResult.Rejected? Resolve(StepExecution step, ResolveTask command)
    {
        if (TaskHandlers.FindOwn(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        if (!element!.Task!.IsDelegated)
        {
            return TaskRefusals.NotDelegated.Refuse(element.Key);
        }

        TaskListeners.Change(step, element, TaskChangeKind.Assigning, new UserTaskDelegationResolved(element.Key, element.Task.Owner!), command.Variables);
        return null;
    }

    private static StepResult.Rejected? NotAnother(string to, string? assignee) =>
        string.IsNullOrWhiteSpace(to) ? TaskRefusals.NoName.Refuse()
        : string.Equals(to, assignee, StringComparison.Ordinal) ? TaskRefusals.SamePerson.Refuse(to)
        : null;
}
