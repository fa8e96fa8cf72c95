using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;

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
            return Rejections.InvalidState($"a task {element.Key} that is not delegated", $"it comes back to '{task.Owner}' once '{task.Assignee}' has answered");
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
            return Rejections.InvalidState($"a task {element.Key} that is not delegated", $"'{task.Owner}' has delegated it to '{task.Assignee}' already");
        }

        if (task.Assignee is null)
        {
            return Rejections.InvalidState($"that somebody has the task {element.Key}, to whom it comes back", "nobody has claimed it");
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
            return Rejections.InvalidState($"a task {element.Key} that is delegated", "it is not");
        }

        TaskListeners.Change(step, element, TaskChangeKind.Assigning, new UserTaskDelegationResolved(element.Key, element.Task.Owner!), command.Variables);
        return null;
    }

    private static StepResult.Rejected? NotAnother(string to, string? assignee) =>
        string.IsNullOrWhiteSpace(to) ? Rejections.InvalidArgument("a person who gets the task", "the name is empty")
        : string.Equals(to, assignee, StringComparison.Ordinal) ? Rejections.InvalidArgument("another person than the one who has the task", $"'{to}' has it")
        : null;
}
