using System.Globalization;
using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Core.State.Appliers;

internal static class TaskAppliers
{
    public static void Apply(InstanceDraft draft, UserTaskCreated e) =>
        draft.Set(draft[e.ElementKey] with
        {
            Task = new UserTaskState
            {
                Assignee = e.Assignee,
                CandidateGroups = e.CandidateGroups,
                CandidateUsers = e.CandidateUsers,
                Due = e.Due,
                FollowUp = e.FollowUp,
                Priority = e.Priority,
                CameFromId = e.CameFromId,
                CameFromPerson = e.CameFromPerson,
            },
        });

    public static void Apply(InstanceDraft draft, UserTaskUpdated e)
    {
        var element = draft[e.ElementKey];
        draft.Set(element with
        {
            Task = element.Task! with
            {
                CandidateGroups = e.CandidateGroups,
                CandidateUsers = e.CandidateUsers,
                Due = e.Due,
                FollowUp = e.FollowUp,
                Priority = e.Priority,
            },
        });
    }

    // Work that was handed in and not taken is in the hands of its assignee again.
    public static void Apply(InstanceDraft draft, TaskChangeDenied e)
    {
        var element = draft[e.ElementKey];
        draft.Set(element with { TaskChange = null, Task = element.Task! with { IsHandedIn = false } });
    }

    public static void Apply(InstanceDraft draft, UserTaskTransferred e) =>
        Change(draft, e.ElementKey, task => task with { Assignee = e.To, Owner = e.Owner });

    public static void Apply(InstanceDraft draft, UserTaskDelegated e) =>
        Change(draft, e.ElementKey, task => task with { Assignee = e.To, Owner = e.Owner, IsDelegated = true });

    public static void Apply(InstanceDraft draft, UserTaskDelegationResolved e) =>
        Change(draft, e.ElementKey, task => task with { Assignee = e.Owner, IsDelegated = false });

    public static void Apply(InstanceDraft draft, SignersAdded e) =>
        Change(draft, e.ElementKey, task => task with
        {
            Signing = new SignRound(e.Place, e.Rule, e.Percent, [.. task.Signing?.Signers ?? [], .. e.Persons.Select((person, index) =>
                new Signer(person, e.AddedBy, int.Parse(e.Weights[index], CultureInfo.InvariantCulture)))]),
        });

    public static void Apply(InstanceDraft draft, SignerRemoved e) =>
        Change(draft, e.ElementKey, task => task with
        {
            Signing = task.Signing! with { Signers = task.Signing.Signers.RemoveAll(signer => string.Equals(signer.Person, e.Person, StringComparison.Ordinal)) },
        });

    public static void Apply(InstanceDraft draft, TaskSigned e) =>
        Change(draft, e.ElementKey, task => task with
        {
            Signing = task.Signing! with
            {
                Signers = [.. task.Signing.Signers.Select(signer =>
                    string.Equals(signer.Person, e.Person, StringComparison.Ordinal) ? signer with { Approves = e.Approves } : signer)],
            },
        });

    public static void Apply(InstanceDraft draft, UserTaskReturned e) =>
        draft.Set(draft[e.TargetKey] with { ReturnToId = e.ReturnToId });

    public static void Apply(InstanceDraft draft, UserTaskUrged e) => Change(draft, e.ElementKey, task => task with { UrgedAt = e.At });

    public static void Apply(InstanceDraft draft, UserTaskCopied e) => Change(draft, e.ElementKey, task => task with { CopiedTo = [.. task.CopiedTo, .. e.To] });

    public static void Apply(InstanceDraft draft, UserTaskRead e) => Change(draft, e.ElementKey, task => task with { ReadBy = task.ReadBy.Add(e.Person) });

    public static void Change(InstanceDraft draft, long key, Func<UserTaskState, UserTaskState> change)
    {
        var element = draft[key];
        draft.Set(element with { Task = change(element.Task!) });
    }

    public static void Assign(InstanceDraft draft, long key, string? assignee)
    {
        var element = draft[key];
        draft.Set(element with { Task = element.Task! with { Assignee = assignee } });
    }
}
