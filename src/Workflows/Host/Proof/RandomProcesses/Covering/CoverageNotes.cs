using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.HumanTasks;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;

/// <summary>Which cells an accepted step hits.</summary>
internal static class CoverageNotes
{
    public static void Take(Coverage coverage, ProvenProcess before, ProcessInstance? state, Command command, ProvenProcess after, IReadOnlyList<ProcessEvent> events)
    {
        if (state is not null)
        {
            Take(coverage, before.Drawing, state, command);
        }

        TakeEvents(coverage, before.Drawing, after.Drawing, state, events);

        // Cases begin in the version without: whoever enters what was added has migrated.
        foreach (var entered in events.OfType<ElementActivated>().Where(entered => after.Added.Contains(entered.ElementId)))
        {
            coverage.Hit(ElementKinds.Of(after.Drawing.FindNode(entered.ElementId)!, entered.Role), Verbs.Added);
        }
    }

    private static void Take(Coverage coverage, ProcessDefinition definition, ProcessInstance state, Command command)
    {
        switch (command)
        {
            case SetVariables: All(coverage, definition, state, Verbs.VariablesSet); break;
            case SuspendInstance: All(coverage, definition, state, Verbs.Suspended); break;
            case ResumeInstance: All(coverage, definition, state, Verbs.Resumed); break;
            case MigrateInstance: All(coverage, definition, state, Verbs.Migrated); break;
            case CancelInstance: All(coverage, definition, state, Verbs.CaseCancelled); break;
            case WithdrawInstance: All(coverage, definition, state, Verbs.CaseWithdrawn); break;
            case ModifyInstance modify: Take(coverage, definition, state, modify); break;
            case ResolveIncident resolve: One(coverage, definition, state, resolve.ElementKey, Verbs.Helped); break;
            case StartAdHocElement start: One(coverage, definition, state, start.ElementKey, Verbs.StartedInside); break;
            case ReportCalledInstance report: One(coverage, definition, state, report.ElementKey, VerbOf(report.Outcome)); break;
            case TaskCommand task: One(coverage, definition, state, task.ElementKey, VerbOf(task)); break;
            case JobCommand job when state.Elements.Find(job.ElementKey)?.Job?.Purpose == JobPurpose.TaskListener: One(coverage, definition, state, job.ElementKey, VerbOfListener(job)); break;
            case JobCommand job when state.Elements.Find(job.ElementKey)?.Job?.Purpose == JobPurpose.Work: One(coverage, definition, state, job.ElementKey, VerbOf(job)); break;
            case CatchCommand caught: Caught(coverage, definition, state, caught); break;
            default: break;
        }
    }

    private static void Take(Coverage coverage, ProcessDefinition definition, ProcessInstance state, ModifyInstance modify)
    {
        foreach (var instruction in modify.Instructions)
        {
            switch (instruction)
            {
                case StartBefore start: coverage.Hit(Kind(definition, start.ElementId), Verbs.StartedBefore); break;
                case StartAfter start: coverage.Hit(Kind(definition, start.ElementId), Verbs.StartedAfter); break;
                case CancelElement cancel: One(coverage, definition, state, cancel.ElementKey, Verbs.Cancelled); break;
                case MoveToken move:
                    One(coverage, definition, state, move.ElementKey, Verbs.MovedAway);
                    coverage.Hit(Kind(definition, move.TargetId), Verbs.MovedTo);
                    break;
                default: break;
            }
        }
    }

    private static void TakeEvents(Coverage coverage, ProcessDefinition before, ProcessDefinition after, ProcessInstance? state, IReadOnlyList<ProcessEvent> events)
    {
        var kinds = new Dictionary<long, ElementKind>();
        foreach (var element in state?.Elements ?? Enumerable.Empty<ElementInstance>())
        {
            kinds[element.Key] = ElementKinds.Of(before.FindNode(element.ElementId)!, element.Role);
        }

        var conditions = state?.Elements.SelectMany(element => element.Catches.OfType<ConditionWait>()).ToDictionary(wait => wait.Key, wait => wait.TargetId) ?? [];
        foreach (var happened in events)
        {
            switch (happened)
            {
                case ElementActivated entered:
                    kinds[entered.ElementKey] = ElementKinds.Of(after.FindNode(entered.ElementId)!, entered.Role);
                    coverage.Hit(kinds[entered.ElementKey], Verbs.Entered);
                    break;
                case ElementCompleted left: coverage.Hit(kinds[left.ElementKey], Verbs.Left); break;
                case ElementTerminated ended: coverage.Hit(kinds[ended.ElementKey], Verbs.Ended); break;
                case ConditionSubscriptionOpened opened: conditions[opened.SubscriptionKey] = opened.TargetId; break;
                case ConditionChanged { Holds: true } changed when after.FindNode(conditions[changed.SubscriptionKey]) is { } target:
                    coverage.Hit(Triggered(target), Verbs.ConditionHeld);
                    break;
                default: break;
            }
        }
    }

    private static void Caught(Coverage coverage, ProcessDefinition definition, ProcessInstance state, CatchCommand caught)
    {
        var waiting = state.Elements.Find(caught.ElementKey)?.Catches.First(one => one.Key == caught.CatchKey);
        if (waiting is not null)
        {
            coverage.Hit(Triggered(definition.FindNode(waiting.TargetId)!), caught switch
            {
                TriggerTimer => Verbs.TimerDue,
                PauseTimer => Verbs.TimerPaused,
                ResumeTimer => Verbs.TimerResumed,
                RescheduleTimer => Verbs.TimerMoved,
                CorrelateMessage => Verbs.MessageCame,
                _ => Verbs.SignalCame,
            });
        }
    }

    /// <summary>The row of what an event triggers: the event subprocess, where its start event is meant.</summary>
    public static ElementKind Triggered(FlowNode target) => ElementKinds.Of(target is StartEvent { Parent: EventSubProcess sub } ? sub : target);

    private static ElementKind Kind(ProcessDefinition definition, string id)
    {
        var node = definition.FindNode(id)!;
        return ElementKinds.Of(node, node is Activity { Loop: not null } ? ElementRole.LoopBody : ElementRole.Plain);
    }

    private static void All(Coverage coverage, ProcessDefinition definition, ProcessInstance state, Verb verb)
    {
        foreach (var element in state.Elements)
        {
            if (element.Role is ElementRole.Plain or ElementRole.Join or ElementRole.LoopBody or ElementRole.LoopRound)
            {
                coverage.Hit(ElementKinds.Of(definition.FindNode(element.ElementId)!, element.Role), verb);
            }
        }
    }

    private static void One(Coverage coverage, ProcessDefinition definition, ProcessInstance state, long key, Verb verb)
    {
        if (state.Elements.Find(key) is { } element)
        {
            coverage.Hit(ElementKinds.Of(definition.FindNode(element.ElementId)!, element.Role), verb);
        }
    }

    private static Verb VerbOf(CalledInstanceOutcome outcome) => outcome switch
    {
        CalledInstanceOutcome.Completed => Verbs.CallDone,
        CalledInstanceOutcome.Error => Verbs.CallFailed,
        CalledInstanceOutcome.Escalation => Verbs.CallTold,
        _ => Verbs.CallCancelled,
    };

    private static Verb VerbOf(JobCommand job) => job switch
    {
        CompleteJob => Verbs.JobDone,
        FailJob => Verbs.JobFailed,
        ThrowJobError => Verbs.JobError,
        _ => Verbs.JobRetries,
    };

    private static Verb VerbOfListener(JobCommand job) => job switch
    {
        CompleteJob { Corrections: null } => Verbs.ListenerAgreed,
        CompleteJob => Verbs.ListenerCorrected,
        DenyTaskChange => Verbs.ListenerDenied,
        _ => Verbs.ListenerFailed,
    };

    private static Verb VerbOf(TaskCommand task) => task switch
    {
        ClaimTask => Verbs.Claimed,
        ReleaseTask => Verbs.Released,
        AssignTask => Verbs.Assigned,
        UpdateTask => Verbs.Updated,
        CompleteTask => Verbs.Done,
        TransferTask => Verbs.Transferred,
        DelegateTask => Verbs.Delegated,
        ResolveTask => Verbs.Answered,
        AddSigners { Place: SignPlace.Before } => Verbs.SignersBefore,
        AddSigners => Verbs.SignersAfter,
        RemoveSigner => Verbs.SignerRemoved,
        SignTask => Verbs.Signed,
        ReturnTask { JumpBack: true } => Verbs.JumpedBack,
        ReturnTask => Verbs.Returned,
        TakeBackTask => Verbs.TakenBack,
        UrgeTask => Verbs.Urged,
        CopyTask => Verbs.Copied,
        MarkTaskRead => Verbs.Read,
        _ => throw new InvalidOperationException($"Expected a task's command with a column in the coverage table, but {task.GetType().Name} has none."),
    };
}
