using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.HumanTasks;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;

namespace BackOffice.Workflows.Host.Runtime.Projections;

/// <summary>Tasks become rows of the inbox.</summary>
internal static class TaskProjection
{
    /// <summary>How a candidate group stands in its row.</summary>
    public const string Group = "group:";

    /// <summary>How a candidate user stands in its row.</summary>
    public const string User = "user:";

    /// <summary>How somebody who has to sign stands in its row.</summary>
    public const string Signer = "sign:";

    public static void Created(UserTaskCreated task, StepRows step)
    {
        step.Add(
            Statements.InsertWorkItem,
            task.ElementKey, step.InstanceKey, step.Process.DefinitionKey, step.Process.Definition.Id, task.ElementId, task.Name ?? task.ElementId,
            (int)(task.Assignee is null ? WorkItemState.Open : WorkItemState.Assigned), task.Assignee, task.FormId,
            Stored(task.Due), Stored(task.FollowUp), task.Priority, step.Now, 0L, null);
        AddCandidates(task.ElementKey, task.CandidateGroups, task.CandidateUsers, step);
    }

    public static void Claimed(UserTaskClaimed task, StepRows step) =>
        step.Add(Statements.AssignWorkItem, (int)WorkItemState.Assigned, task.Assignee, task.ElementKey);

    public static void Released(UserTaskReleased task, StepRows step) =>
        step.Add(Statements.AssignWorkItem, (int)WorkItemState.Open, null, task.ElementKey);

    public static void Assigned(UserTaskAssigned task, StepRows step) =>
        step.Add(Statements.AssignWorkItem, (int)WorkItemState.Assigned, task.Assignee, task.ElementKey);

    public static void Updated(UserTaskUpdated task, StepRows step)
    {
        step.Add(Statements.UpdateWorkItem, Stored(task.Due), Stored(task.FollowUp), task.Priority, task.ElementKey);
        step.Add(Statements.DeleteCandidates, task.ElementKey);
        AddCandidates(task.ElementKey, task.CandidateGroups, task.CandidateUsers, step);
    }

    public static void Transferred(UserTaskTransferred task, StepRows step) => Give(task.ElementKey, task.To, step);

    public static void Delegated(UserTaskDelegated task, StepRows step) => Give(task.ElementKey, task.To, step);

    public static void DelegationResolved(UserTaskDelegationResolved task, StepRows step) => Give(task.ElementKey, task.Owner, step);

    /// <summary>Whoever can sign now finds the task among their own.</summary>
    public static void SignersChanged(ElementEvent happened, StepRows step)
    {
        step.Add(Statements.DeleteCandidates, happened.ElementKey);
        if (step.After.Elements.Find(happened.ElementKey)?.Task is not { } task)
        {
            return;
        }

        AddCandidates(happened.ElementKey, task.CandidateGroups, task.CandidateUsers, step);
        if (task.Signing is { } signing && (signing.Place == SignPlace.Before || task.IsHandedIn))
        {
            foreach (var signer in signing.Signers.Where(signer => signer.Approves is null))
            {
                step.Add(Statements.InsertCandidate, Signer + signer.Person, happened.ElementKey);
            }
        }
    }

    public static void Completed(UserTaskCompleted task, StepRows step) => End(task.ElementKey, WorkItemState.Completed, step, task.By);

    public static void Cancelled(UserTaskCancelled task, StepRows step) => End(task.ElementKey, WorkItemState.Cancelled, step);

    private static void Give(long key, string person, StepRows step) => step.Add(Statements.AssignWorkItem, (int)WorkItemState.Assigned, person, key);

    private static void End(long key, WorkItemState state, StepRows step, string? by = null)
    {
        step.Add(Statements.EndWorkItem, (int)state, step.Now, by ?? step.Actor, key);
        step.Add(Statements.DeleteCandidates, key);
        step.Add(Statements.DeleteTaskDrafts, key);
    }

    private static void AddCandidates(long key, IEnumerable<string> groups, IEnumerable<string> users, StepRows step)
    {
        foreach (var candidate in groups.Select(group => Group + group).Concat(users.Select(user => User + user)).Distinct(StringComparer.Ordinal))
        {
            step.Add(Statements.InsertCandidate, candidate, key);
        }
    }

    private static long Stored(Instant? instant) => instant?.Microseconds ?? WorkItemRow.None;
}
