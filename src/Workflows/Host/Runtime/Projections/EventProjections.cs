using System.Collections.Frozen;
using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Host.Runtime.Projections;

/// <summary>
/// Which events write which rows: the table of contents of this folder. An event that is not here changes the state
/// and the journal only.
/// </summary>
internal static class EventProjections
{
    private static readonly FrozenDictionary<Type, Action<ProcessEvent, StepRows>> All = new[]
    {
        Entry<UserTaskCreated>(TaskProjection.Created),
        Entry<UserTaskClaimed>(TaskProjection.Claimed),
        Entry<UserTaskReleased>(TaskProjection.Released),
        Entry<UserTaskAssigned>(TaskProjection.Assigned),
        Entry<UserTaskUpdated>(TaskProjection.Updated),
        Entry<UserTaskCompleted>(TaskProjection.Completed),
        Entry<UserTaskCancelled>(TaskProjection.Cancelled),
        Entry<UserTaskTransferred>(TaskProjection.Transferred),
        Entry<UserTaskDelegated>(TaskProjection.Delegated),
        Entry<UserTaskDelegationResolved>(TaskProjection.DelegationResolved),
        Entry<SignersAdded>(TaskProjection.SignersChanged),
        Entry<SignerRemoved>(TaskProjection.SignersChanged),
        Entry<TaskSigned>(TaskProjection.SignersChanged),
        Entry<UserTaskHandedIn>(TaskProjection.SignersChanged),
        Entry<JobCreated>(JobProjection.Created),
        Entry<JobCompleted>(JobProjection.Completed),
        Entry<JobFailed>(JobProjection.Failed),
        Entry<JobRetriesUpdated>(JobProjection.RetriesUpdated),
        Entry<JobErrorThrown>(JobProjection.ErrorThrown),
        Entry<JobCancelled>(JobProjection.Cancelled),
        Entry<TimerScheduled>(TimerProjection.Scheduled),
        Entry<TimerTriggered>(TimerProjection.Triggered),
        Entry<TimerCancelled>(TimerProjection.Cancelled),
        Entry<TimerPaused>(TimerProjection.Paused),
        Entry<TimerResumed>(TimerProjection.Resumed),
        Entry<TimerRescheduled>(TimerProjection.Rescheduled),
        Entry<MessageSubscriptionOpened>(SubscriptionProjection.MessageOpened),
        Entry<MessageSubscriptionClosed>(SubscriptionProjection.MessageClosed),
        Entry<SignalSubscriptionOpened>(SubscriptionProjection.SignalOpened),
        Entry<SignalSubscriptionClosed>(SubscriptionProjection.SignalClosed),
        Entry<IncidentRaised>(IncidentProjection.Raised),
        Entry<IncidentResolved>(IncidentProjection.Resolved),
        Entry<InstanceMigrated>(MigrationProjection.Instance),
        Entry<ElementMigrated>(MigrationProjection.Element),
        Entry<CatchMigrated>(MigrationProjection.Catch),
        Entry<InstanceSuspended>(StandstillProjection.Suspended),
        Entry<InstanceResumed>(StandstillProjection.Resumed),
    }.ToFrozenDictionary(entry => entry.Key, entry => entry.Value);

    /// <summary>Adds the rows of one event.</summary>
    public static void Apply(ProcessEvent happened, StepRows step)
    {
        if (All.TryGetValue(happened.GetType(), out var project))
        {
            project(happened, step);
        }
    }

    private static KeyValuePair<Type, Action<ProcessEvent, StepRows>> Entry<T>(Action<T, StepRows> project)
        where T : ProcessEvent =>
        new(typeof(T), (happened, step) => project((T)happened, step));
}
