using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Core.State.Appliers;

internal static class JobAppliers
{
    public static void Apply(InstanceDraft draft, JobCompleted e)
    {
        var element = draft[e.ElementKey];
        if (element.Job!.Purpose == JobPurpose.TaskListener)
        {
            draft.Set(element with { Job = null, TaskChange = element.TaskChange! with { Agreed = element.TaskChange.Agreed + 1 } });
            return;
        }

        var listened = element.Job.Purpose == JobPurpose.Work ? 0 : 1;
        draft.Set(element with { Job = null, ListenersDone = element.ListenersDone + listened });
    }

    public static void Apply(InstanceDraft draft, JobFailed e)
    {
        var element = draft[e.ElementKey];
        draft.Set(element with { Job = element.Job! with { Retries = e.RetriesLeft, Failures = element.Job.Failures + 1 } });
    }

    public static void Apply(InstanceDraft draft, JobRetriesUpdated e)
    {
        var element = draft[e.ElementKey];
        draft.Set(element with { Job = element.Job! with { Retries = e.Retries } });
    }
}
