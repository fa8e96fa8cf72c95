using System.Collections.Immutable;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.HumanTasks;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Events;

/// <summary>Every event: the table of contents of what can happen. A released line is never changed; a new shape is a new line, and the old one moves to <see cref="EventUpcasters"/>.</summary>
internal static class EventCatalogue
{
    private static readonly ImmutableArray<EventEntry> All =
    [
        Entry<InstanceStarted>("is", (ref EventReader r) => new InstanceStarted(r.Key(), r.Key(), r.Text(), r.Number(), r.TextOrNull(), r.Key(), r.Key(), r.TextOrNull(), r.TextOrNull())),
        Entry<InstanceCompleted>("ic", (ref EventReader _) => new InstanceCompleted()),
        Entry<InstanceCancelRequested>("iq", (ref EventReader r) => new InstanceCancelRequested(r.TextOrNull(), r.TextOrNull())),
        Entry<InstanceCancelled>("ix", (ref EventReader _) => new InstanceCancelled()),
        Entry<InstanceSuspended>("iu", (ref EventReader r) => new InstanceSuspended(r.TextOrNull())),
        Entry<InstanceResumed>("ir", (ref EventReader _) => new InstanceResumed()),
        Entry<InstanceModified>("im", (ref EventReader r) => new InstanceModified(r.TextOrNull())),
        Entry<InstanceMigrated>("ig", (ref EventReader r) => new InstanceMigrated(r.Key(), r.Text(), r.Number(), r.TextOrNull())),
        Entry<ElementMigrated>("em", (ref EventReader r) => new ElementMigrated(r.Key(), r.Text())),
        Entry<CatchMigrated>("cm", (ref EventReader r) => new CatchMigrated(r.Key(), r.Key(), r.Text())),
        Entry<TokenMigrated>("jm", (ref EventReader r) => new TokenMigrated(r.Key(), r.Text(), r.Text())),
        Entry<ContinuationSaved>("cs", (ref EventReader r) => new ContinuationSaved(Work(ref r))),

        Entry<ElementActivated>("ea", (ref EventReader r) => new ElementActivated(r.Key(), r.Text(), r.Key(), r.TextOrNull(), (ElementRole)r.Number(), r.Number())),
        Entry<TokenJoined>("ej", (ref EventReader r) => new TokenJoined(r.Key(), r.Text())),
        Entry<ElementCompleting>("el", (ref EventReader r) => new ElementCompleting(r.Key())),
        Entry<ElementCompleted>("ec", (ref EventReader r) => new ElementCompleted(r.Key(), r.Key())),
        Entry<ElementTerminating>("eg", (ref EventReader r) => new ElementTerminating(r.Key())),
        Entry<ElementTerminated>("et", (ref EventReader r) => new ElementTerminated(r.Key())),
        Entry<VariablesSet>("vs", (ref EventReader r) => new VariablesSet(r.Key(), r.Variables())),
        Entry<CompensationBegun>("kb", (ref EventReader r) => new CompensationBegun(r.Key(), r.Key())),
        Entry<CompensationHandlerStarted>("kh", (ref EventReader r) => new CompensationHandlerStarted(r.Key(), r.Key(), r.Key())),
        Entry<ScopeReopened>("kr", (ref EventReader r) => new ScopeReopened(r.Key(), r.Key(), r.Key())),
        Entry<LoopStarted>("ls", (ref EventReader r) => new LoopStarted(r.Key(), r.Number(), r.Key(), r.JsonOrNull())),
        Entry<RoundResultKept>("lr", (ref EventReader r) => new RoundResultKept(r.Key(), r.Key(), r.Number(), r.Json())),

        Entry<UserTaskCreated>("uc", (ref EventReader r) => new UserTaskCreated(
            r.Key(), r.Text(), r.TextOrNull(), r.TextOrNull(), r.Texts(), r.Texts(), r.TimeOrNull(), r.TimeOrNull(), r.Number(), r.TextOrNull(), r.TextOrNull(), r.TextOrNull())),
        Entry<UserTaskClaimed>("ul", (ref EventReader r) => new UserTaskClaimed(r.Key(), r.Text())),
        Entry<UserTaskReleased>("ur", (ref EventReader r) => new UserTaskReleased(r.Key())),
        Entry<UserTaskAssigned>("ua", (ref EventReader r) => new UserTaskAssigned(r.Key(), r.Text(), r.TextOrNull())),
        Entry<UserTaskUpdated>("uu", (ref EventReader r) => new UserTaskUpdated(
            r.Key(), r.Texts(), r.Texts(), r.TimeOrNull(), r.TimeOrNull(), r.Number(), r.TextOrNull())),
        Entry<UserTaskCompleted>("ud", (ref EventReader r) => new UserTaskCompleted(r.Key(), r.TextOrNull(), r.TextOrNull())),
        Entry<UserTaskCancelled>("ux", (ref EventReader r) => new UserTaskCancelled(r.Key())),

        Entry<UserTaskTransferred>("ut", (ref EventReader r) => new UserTaskTransferred(r.Key(), r.Text(), r.TextOrNull(), r.TextOrNull())),
        Entry<UserTaskDelegated>("ug", (ref EventReader r) => new UserTaskDelegated(r.Key(), r.Text(), r.Text(), r.TextOrNull())),
        Entry<UserTaskDelegationResolved>("uv", (ref EventReader r) => new UserTaskDelegationResolved(r.Key(), r.Text())),
        Entry<SignersAdded>("ga", (ref EventReader r) => new SignersAdded(
            r.Key(), (SignPlace)r.Number(), (SignRule)r.Number(), r.Number(), r.Texts(), r.Texts(), r.TextOrNull(), r.TextOrNull())),
        Entry<SignerRemoved>("gr", (ref EventReader r) => new SignerRemoved(r.Key(), r.Text(), r.TextOrNull())),
        Entry<TaskSigned>("gs", (ref EventReader r) => new TaskSigned(r.Key(), r.Text(), r.Flag(), r.TextOrNull())),
        Entry<SigningDecided>("gd", (ref EventReader r) => new SigningDecided(r.Key(), r.Flag())),
        Entry<UserTaskHandedIn>("uh", (ref EventReader r) => new UserTaskHandedIn(r.Key())),
        Entry<UserTaskReturned>("ub", (ref EventReader r) => new UserTaskReturned(r.Key(), r.Key(), r.TextOrNull(), r.TextOrNull())),
        Entry<UserTaskTakenBack>("uk", (ref EventReader r) => new UserTaskTakenBack(r.Key(), r.Key(), r.Text())),
        Entry<UserTaskUrged>("un", (ref EventReader r) => new UserTaskUrged(r.Key(), r.Time(), r.TextOrNull())),
        Entry<UserTaskCopied>("uy", (ref EventReader r) => new UserTaskCopied(r.Key(), r.Texts())),
        Entry<UserTaskRead>("ue", (ref EventReader r) => new UserTaskRead(r.Key(), r.Text())),

        Entry<TaskChangeHeld>("hh", (ref EventReader r) => new TaskChangeHeld(r.Key(), (Definition.TaskChangeKind)r.Number(), Held(ref r), r.Variables(), r.TextOrNull())),
        Entry<TaskChangeCorrected>("hc", (ref EventReader r) => new TaskChangeCorrected(r.Key(), Held(ref r))),
        Entry<TaskChangeDenied>("hd", (ref EventReader r) => new TaskChangeDenied(r.Key(), r.Key(), r.TextOrNull())),
        Entry<TaskChangeAgreed>("ha", (ref EventReader r) => new TaskChangeAgreed(r.Key())),

        Entry<JobCreated>("jc", (ref EventReader r) => new JobCreated(r.Key(), r.Key(), r.Text(), r.Number(), (JobPurpose)r.Number(), r.Pairs())),
        Entry<JobCompleted>("jd", (ref EventReader r) => new JobCompleted(r.Key(), r.Key())),
        Entry<JobFailed>("jf", (ref EventReader r) => new JobFailed(r.Key(), r.Key(), r.Number(), r.TimeOrNull(), r.Text())),
        Entry<JobRetriesUpdated>("jr", (ref EventReader r) => new JobRetriesUpdated(r.Key(), r.Key(), r.Number())),
        Entry<JobErrorThrown>("je", (ref EventReader r) => new JobErrorThrown(r.Key(), r.Key(), r.Text(), r.TextOrNull())),
        Entry<JobCancelled>("jx", (ref EventReader r) => new JobCancelled(r.Key(), r.Key())),

        Entry<TimerScheduled>("ts", (ref EventReader r) => new TimerScheduled(r.Key(), r.Key(), r.Text(), r.Time(), r.Number())),
        Entry<TimerTriggered>("tt", (ref EventReader r) => new TimerTriggered(r.Key(), r.Key())),
        Entry<TimerCancelled>("tx", (ref EventReader r) => new TimerCancelled(r.Key(), r.Key())),
        Entry<TimerPaused>("tp", (ref EventReader r) => new TimerPaused(r.Key(), r.Key(), r.Span(), r.TextOrNull())),
        Entry<TimerResumed>("tr", (ref EventReader r) => new TimerResumed(r.Key(), r.Key(), r.Time(), r.TextOrNull())),
        Entry<TimerRescheduled>("tm", (ref EventReader r) => new TimerRescheduled(r.Key(), r.Key(), r.Time(), r.TextOrNull())),

        Entry<MessageSubscriptionOpened>("mo", (ref EventReader r) => new MessageSubscriptionOpened(r.Key(), r.Key(), r.Text(), r.Text(), r.Text())),
        Entry<MessageSubscriptionClosed>("mx", (ref EventReader r) => new MessageSubscriptionClosed(r.Key(), r.Key())),
        Entry<MessageCorrelated>("mc", (ref EventReader r) => new MessageCorrelated(r.Key(), r.Key(), r.Key())),
        Entry<MessageThrown>("mt", (ref EventReader r) => new MessageThrown(r.Key(), r.Text(), r.TextOrNull(), r.TextOrNull())),
        Entry<SignalSubscriptionOpened>("so", (ref EventReader r) => new SignalSubscriptionOpened(r.Key(), r.Key(), r.Text(), r.Text())),
        Entry<SignalSubscriptionClosed>("sx", (ref EventReader r) => new SignalSubscriptionClosed(r.Key(), r.Key())),
        Entry<SignalReceived>("sr", (ref EventReader r) => new SignalReceived(r.Key(), r.Key())),
        Entry<SignalThrown>("st", (ref EventReader r) => new SignalThrown(r.Key(), r.Text())),
        Entry<ConditionSubscriptionOpened>("co", (ref EventReader r) => new ConditionSubscriptionOpened(r.Key(), r.Key(), r.Text())),
        Entry<ConditionChanged>("cc", (ref EventReader r) => new ConditionChanged(r.Key(), r.Key(), r.Flag())),
        Entry<ConditionSubscriptionClosed>("cx", (ref EventReader r) => new ConditionSubscriptionClosed(r.Key(), r.Key())),

        Entry<IncidentRaised>("nr", (ref EventReader r) => new IncidentRaised(
            r.Key(), r.Key(), (IncidentKind)r.Number(), (IncidentStage)r.Number(), r.Text(), r.Text(), r.TextOrNull(), r.Texts())),
        Entry<IncidentNoted>("nn", (ref EventReader r) => new IncidentNoted(r.Key(), r.Key(), r.Text())),
        Entry<IncidentResolved>("nd", (ref EventReader r) => new IncidentResolved(r.Key(), r.Key())),
        Entry<DecisionEvaluated>("de", (ref EventReader r) => new DecisionEvaluated(r.Key(), r.Text(), r.Number(), r.Texts(), r.Json())),
        Entry<AwaitingBegun>("wb", (ref EventReader r) => new AwaitingBegun(r.Key(), r.Text(), r.Text(), r.Text())),
        Entry<AwaitingEnded>("we", (ref EventReader r) => new AwaitingEnded(r.Key())),
        Entry<CalledInstanceRequested>("ar", (ref EventReader r) => new CalledInstanceRequested(r.Key(), r.Key(), r.Text())),
        Entry<CalledInstanceEnded>("ae", (ref EventReader r) => new CalledInstanceEnded(r.Key(), r.Key(), (CalledInstanceOutcome)r.Number(), r.TextOrNull())),
        Entry<ErrorThrown>("re", (ref EventReader r) => new ErrorThrown(r.Key(), r.Text(), r.TextOrNull())),
        Entry<EscalationThrown>("rs", (ref EventReader r) => new EscalationThrown(r.Key(), r.Text(), r.TextOrNull())),
    ];

    /// <summary>How events are found, those of earlier versions too.</summary>
    public static EventLines Lines { get; } = new(All, EventUpcasters.All);

    public static IReadOnlyList<EventEntry> Entries => All;

    private static EventEntry Entry<T>(string code, ReadEvent read)
        where T : ProcessEvent => EventEntry.Of<T>(code, read);

    private static ProcessEvent Held(ref EventReader from) => EventFormat.Read(from.Json().Utf8.Span)[0];

    private static ImmutableArray<PendingWork> Work(ref EventReader from)
    {
        var work = ImmutableArray.CreateBuilder<PendingWork>();
        while (true)
        {
            var kind = from.Number();
            var key = from.Key();
            var detail = from.TextOrNull();
            if (key == 0)
            {
                return work.DrainToImmutable();
            }

            work.Add(new PendingWork((PendingWorkKind)kind, key, detail));
        }
    }
}
