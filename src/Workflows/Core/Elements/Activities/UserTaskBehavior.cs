using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.Timers;

namespace BackOffice.Workflows.Core.Elements.Activities;

/// <summary>Makes a task for a person and waits until it is done.</summary>
internal sealed class UserTaskBehavior : ElementBehavior<UserTask>
{
    private const int LowestPriority = 0;
    private const int UsualPriority = 50;
    private const int HighestPriority = 100;

    protected override Failure? Activate(StepExecution step, ElementInstance element, UserTask node)
    {
        Failure? failure = null;
        var evaluate = step.Evaluate;
        var assignee = evaluate.OptionalText(node.Assignee, element.Key, "assignee", ref failure);
        var groups = evaluate.Texts(node.CandidateGroups, element.Key, "candidate groups", ref failure);
        var users = evaluate.Texts(node.CandidateUsers, element.Key, "candidate users", ref failure);
        var due = Deadline.Of(step, node.DueDate, element.Key, "due date", ref failure);
        var followUp = Deadline.Of(step, node.FollowUpDate, element.Key, "follow-up date", ref failure);
        var priority = evaluate.Number(node.Priority, element.Key, "priority", UsualPriority, ref failure);
        if (failure is not null)
        {
            return failure;
        }

        var created = new UserTaskCreated(
            element.Key,
            node.Id,
            node.Name,
            assignee,
            groups,
            users,
            due,
            followUp,
            Math.Clamp(priority, LowestPriority, HighestPriority),
            node.Form?.FormId,
            step.CompletedTask.ElementId,
            step.CompletedTask.Person);
        TaskListeners.Change(step, element, TaskChangeKind.Creating, created);
        return null;
    }
}
