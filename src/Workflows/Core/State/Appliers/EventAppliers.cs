using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Core.State.Appliers;

/// <summary>What each event does to the state: the only place where state is made. The frequent ones stand first.</summary>
internal static class EventAppliers
{
    public static void Apply(InstanceDraft draft, ProcessEvent happened)
    {
        switch (happened)
        {
            case ElementActivated e: ElementAppliers.Apply(draft, e); break;
            case ElementCompleted e: ElementAppliers.Apply(draft, e); break;
            case VariablesSet e: VariableAppliers.Apply(draft, e); break;
            case TokenJoined e: ElementAppliers.Apply(draft, e); break;
            case ElementTerminated e: ElementAppliers.Apply(draft, e); break;
            case ElementCompleting e: draft.Set(draft[e.ElementKey] with { Phase = ElementPhase.Completing, ListenersDone = 0 }); break;
            case ElementTerminating e: draft.Set(draft[e.ElementKey] with { Phase = ElementPhase.Terminating }); break;
            case CompensationBegun e: CompensationAppliers.Apply(draft, e); break;
            case CompensationHandlerStarted e: CompensationAppliers.Apply(draft, e); break;
            case ScopeReopened e: CompensationAppliers.Apply(draft, e); break;
            case LoopStarted e: LoopAppliers.Apply(draft, e); break;
            case RoundResultKept e: LoopAppliers.Apply(draft, e); break;

            case JobCreated e: draft.Set(draft[e.ElementKey] with { Job = new JobState(e.JobKey, e.Type, e.Retries, e.Purpose, 0, e.Retries) }); break;
            case JobCompleted e: JobAppliers.Apply(draft, e); break;
            case JobFailed e: JobAppliers.Apply(draft, e); break;
            case JobRetriesUpdated e: JobAppliers.Apply(draft, e); break;
            case JobErrorThrown e: draft.Set(draft[e.ElementKey] with { Job = null }); break;
            case JobCancelled e: draft.Set(draft[e.ElementKey] with { Job = null }); break;

            case UserTaskCreated e: TaskAppliers.Apply(draft, e); break;
            case UserTaskClaimed e: TaskAppliers.Assign(draft, e.ElementKey, e.Assignee); break;
            case UserTaskReleased e: TaskAppliers.Assign(draft, e.ElementKey, null); break;
            case UserTaskAssigned e: TaskAppliers.Assign(draft, e.ElementKey, e.Assignee); break;
            case UserTaskUpdated e: TaskAppliers.Apply(draft, e); break;
            case UserTaskCompleted e: draft.Set(draft[e.ElementKey] with { Task = null }); break;
            case UserTaskCancelled e: draft.Set(draft[e.ElementKey] with { Task = null }); break;

            case TaskChangeHeld e: draft.Set(draft[e.ElementKey] with { TaskChange = new HeldTaskChange(e.Kind, e.Change, e.Variables, e.Actor, 0) }); break;
            case TaskChangeCorrected e: draft.Set(draft[e.ElementKey] with { TaskChange = draft[e.ElementKey].TaskChange! with { Change = e.Change } }); break;
            case TaskChangeDenied e: TaskAppliers.Apply(draft, e); break;
            case TaskChangeAgreed e: draft.Set(draft[e.ElementKey] with { TaskChange = null }); break;

            case UserTaskTransferred e: TaskAppliers.Apply(draft, e); break;
            case UserTaskDelegated e: TaskAppliers.Apply(draft, e); break;
            case UserTaskDelegationResolved e: TaskAppliers.Apply(draft, e); break;
            case SignersAdded e: TaskAppliers.Apply(draft, e); break;
            case SignerRemoved e: TaskAppliers.Apply(draft, e); break;
            case TaskSigned e: TaskAppliers.Apply(draft, e); break;
            case SigningDecided e: TaskAppliers.Change(draft, e.ElementKey, task => task with { Signing = null }); break;
            case UserTaskHandedIn e: TaskAppliers.Change(draft, e.ElementKey, task => task with { IsHandedIn = true }); break;
            case UserTaskReturned e: TaskAppliers.Apply(draft, e); break;
            case UserTaskTakenBack: break;
            case UserTaskUrged e: TaskAppliers.Apply(draft, e); break;
            case UserTaskCopied e: TaskAppliers.Apply(draft, e); break;
            case UserTaskRead e: TaskAppliers.Apply(draft, e); break;

            case TimerScheduled e: CatchAppliers.Add(draft, e.ElementKey, new TimerWait(e.TimerKey, e.TargetId, e.Due, e.Repetitions)); break;
            case TimerTriggered e: CatchAppliers.Remove(draft, e.ElementKey, e.TimerKey); break;
            case TimerCancelled e: CatchAppliers.Remove(draft, e.ElementKey, e.TimerKey); break;
            case TimerPaused e: CatchAppliers.Change<TimerWait>(draft, e.ElementKey, e.TimerKey, timer => timer with { Paused = e.Remaining }); break;
            case TimerResumed e: CatchAppliers.Change<TimerWait>(draft, e.ElementKey, e.TimerKey, timer => timer with { Paused = null, Due = e.Due }); break;
            case TimerRescheduled e: CatchAppliers.Change<TimerWait>(draft, e.ElementKey, e.TimerKey, timer => timer with { Paused = null, Due = e.Due }); break;
            case MessageSubscriptionOpened e: CatchAppliers.Add(draft, e.ElementKey, new MessageWait(e.SubscriptionKey, e.TargetId, e.Name, e.CorrelationKey)); break;
            case MessageSubscriptionClosed e: CatchAppliers.Remove(draft, e.ElementKey, e.SubscriptionKey); break;
            case MessageCorrelated: break;
            case SignalSubscriptionOpened e: CatchAppliers.Add(draft, e.ElementKey, new SignalWait(e.SubscriptionKey, e.TargetId, e.Name)); break;
            case SignalSubscriptionClosed e: CatchAppliers.Remove(draft, e.ElementKey, e.SubscriptionKey); break;
            case SignalReceived: break;
            case ConditionSubscriptionOpened e: CatchAppliers.Add(draft, e.ElementKey, new ConditionWait(e.SubscriptionKey, e.TargetId, false)); break;
            case ConditionChanged e: CatchAppliers.Change<ConditionWait>(draft, e.ElementKey, e.SubscriptionKey, condition => condition with { Holds = e.Holds }); break;
            case ConditionSubscriptionClosed e: CatchAppliers.Remove(draft, e.ElementKey, e.SubscriptionKey); break;

            case CalledInstanceRequested e: draft.Set(draft[e.ElementKey] with { CalledInstanceKey = e.InstanceKey }); break;
            case CalledInstanceEnded e: draft.Set(draft[e.ElementKey] with { CalledInstanceKey = 0, Awaits = null }); break;
            case AwaitingBegun e: draft.Set(draft[e.ElementKey] with { Awaits = new AwaitState(e.Whom, e.Because, e.BecauseEnglish) }); break;
            case AwaitingEnded e: draft.Set(draft[e.ElementKey] with { Awaits = null }); break;
            case IncidentRaised e: draft.Set(draft[e.ElementKey] with { Incident = new IncidentState(e.IncidentKey, e.Kind, e.Stage) }); break;
            case IncidentNoted: break;
            case IncidentResolved e: draft.Set(draft[e.ElementKey] with { Incident = null }); break;
            case DecisionEvaluated or MessageThrown or SignalThrown or ErrorThrown or EscalationThrown: break;

            case InstanceModified: break;
            case InstanceMigrated e: ChangeAppliers.Apply(draft, e); break;
            case ElementMigrated e: ChangeAppliers.Apply(draft, e); break;
            case CatchMigrated e: CatchAppliers.Change<CatchState>(draft, e.ElementKey, e.CatchKey, waiting => waiting with { TargetId = e.TargetId }); break;
            case TokenMigrated e: ChangeAppliers.Apply(draft, e); break;
            case InstanceStarted e: InstanceAppliers.Apply(draft, e); break;
            case InstanceCompleted: draft.Status = InstanceStatus.Completed; break;
            case InstanceCancelRequested e: InstanceAppliers.Apply(draft, e); break;
            case InstanceCancelled: draft.Status = InstanceStatus.Cancelled; break;
            case InstanceSuspended: draft.Status = InstanceStatus.Suspended; break;
            case InstanceResumed: draft.Status = InstanceStatus.Active; break;
            case ContinuationSaved e: draft.Pending = e.Work; break;
            default: throw new InvalidOperationException($"Expected an event with an applier, but {happened.GetType().Name} has none.");
        }
    }
}
