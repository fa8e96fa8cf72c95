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

    public static void Assign(InstanceDraft draft, long key, string? assignee)
    {
        var element = draft[key];
        draft.Set(element with { Task = element.Task! with { Assignee = assignee } });
    }
}
