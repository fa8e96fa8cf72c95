using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Decisions.Values;
using BackOffice.Designer.Components.Shell;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>Turns the events of one instance, in their order, into what people can read; remembers on the way what was walked.</summary>
internal sealed class JournalWords(ProcessDefinition first, TimeText words)
{
    private ProcessDefinition definition = first;

    private const int LongestDetail = 120;

    private readonly Dictionary<long, string> elements = [];
    private readonly Dictionary<long, string> targets = [];
    private readonly HashSet<string> walked = new(StringComparer.Ordinal);
    private readonly Dictionary<long, string> causes = [];
    private readonly Dictionary<string, string> becauseEnglish = new(StringComparer.Ordinal);
    private bool isCalled;

    public ProcessDefinition Definition => definition;

    public ImmutableArray<string> Walked => [.. walked];

    /// <summary>What held an element instance when it was last held.</summary>
    public ImmutableDictionary<long, string> Causes => causes.ToImmutableDictionary();

    /// <summary>Why a deadline stands still, in both languages where the procedure says it.</summary>
    public LocalName Because(string reason) => new(reason, becauseEnglish.GetValueOrDefault(reason));

    /// <summary>The case follows another version from here on.</summary>
    public JournalWords On(ProcessDefinition other)
    {
        definition = other;
        return this;
    }

    /// <summary>Null for what is of no interest even to somebody who asks for every step.</summary>
    public TimelineEntry? Tell(ProcessEvent happened)
    {
        Remember(happened);
        return happened switch
        {
            InstanceStarted started => Said("Started", level: ProblemLevel.Info, technical: started.ParentInstanceKey != 0),
            InstanceCompleted => Said("Completed", level: ProblemLevel.Success, technical: isCalled),
            InstanceCancelled => Said("Cancelled", level: ProblemLevel.Warning, technical: isCalled),
            InstanceCancelRequested asked => Said("CancelRequested", detail: asked.Reason, level: ProblemLevel.Warning, technical: isCalled),
            InstanceSuspended suspended => Said("Suspended", detail: suspended.Reason, level: ProblemLevel.Warning),
            InstanceResumed => Said("Resumed"),
            InstanceModified modified => Said("Modified", level: ProblemLevel.Warning) with { Reason = modified.Reason ?? "" },
            InstanceMigrated migrated => Said("Migrated", detail: migrated.Version.ToString(CultureInfo.InvariantCulture), level: ProblemLevel.Warning) with { Reason = migrated.Reason ?? "" },

            UserTaskCreated task => task.Due is { } due
                ? Said("TaskCreatedDue", Name(task.ElementId), words.Short(due.ToDateTimeOffset()))
                : Said("TaskCreated", Name(task.ElementId)),
            UserTaskClaimed task => Said("TaskClaimed", Of(task)),
            UserTaskReleased task => Said("TaskReleased", Of(task)),
            UserTaskAssigned task => Said("TaskAssigned", Of(task)) with { People = [task.Assignee], Reason = task.Reason ?? "" },
            UserTaskTransferred task => Said("TaskTransferred", Of(task)) with { People = [task.To], Reason = task.Reason ?? "" },
            UserTaskDelegated task => Said("TaskDelegated", Of(task)) with { People = [task.To], Reason = task.Reason ?? "" },
            UserTaskDelegationResolved task => Said("TaskResolved", Of(task)) with { People = [task.Owner] },
            SignersAdded task => Said("SignersAdded", Of(task)) with { People = task.Persons, Reason = task.Reason ?? "" },
            SignerRemoved task => Said("SignerRemoved", Of(task)) with { People = [task.Person], Reason = task.Reason ?? "" },
            TaskSigned task => Said(task.Approves ? "TaskApproved" : "TaskDisapproved", Of(task), level: task.Approves ? ProblemLevel.Success : ProblemLevel.Warning) with { Reason = task.Comment ?? "" },
            TaskChangeHeld task => Said("TaskChangeHeld", Of(task), technical: true),
            TaskChangeDenied task => Said("TaskChangeDenied", Of(task), level: ProblemLevel.Warning) with { Reason = task.Reason ?? "" },
            UserTaskHandedIn task => Said("TaskHandedIn", Of(task)),
            UserTaskReturned task => Said("TaskReturned", Of(task), level: ProblemLevel.Warning) with { Reason = task.Reason ?? "" },
            UserTaskTakenBack task => Said("TaskTakenBack", Of(task), level: ProblemLevel.Warning),
            UserTaskUrged task => Said("TaskUrged", Of(task), level: ProblemLevel.Warning) with { Reason = task.Message ?? "" },
            UserTaskCopied task => Said("TaskCopied", Of(task)) with { People = task.To },
            UserTaskUpdated task => Said("TaskUpdated", Of(task), task.Reason),
            UserTaskCompleted task => Said("TaskCompleted", Of(task), level: ProblemLevel.Success),
            UserTaskCancelled task => Said("TaskCancelled", Of(task)),

            TimerScheduled timer => Said("TimerScheduled", Name(timer.TargetId), words.Short(timer.Due.ToDateTimeOffset()), technical: true),
            TimerTriggered timer => Said("TimerTriggered", Target(timer.TimerKey), level: ProblemLevel.Warning),
            TimerCancelled timer => Said("TimerCancelled", Target(timer.TimerKey), technical: true),
            TimerPaused timer when StandsByItself(timer.TimerKey) => Said("DeadlineStands", Target(timer.TimerKey), Because(timer.Reason ?? "").ToString(), ProblemLevel.Warning),
            TimerResumed timer when StandsByItself(timer.TimerKey) => Said("DeadlineRuns", Target(timer.TimerKey), words.Short(timer.Due.ToDateTimeOffset())),
            TimerPaused timer => Said("TimerPaused", Target(timer.TimerKey), timer.Reason, ProblemLevel.Warning),
            TimerResumed timer => Said("TimerResumed", Target(timer.TimerKey), words.Short(timer.Due.ToDateTimeOffset())),
            TimerRescheduled timer => Said("TimerRescheduled", Target(timer.TimerKey), words.Short(timer.Due.ToDateTimeOffset()), ProblemLevel.Warning),

            MessageCorrelated message => Said("MessageReceived", Target(message.SubscriptionKey), level: ProblemLevel.Info),
            MessageThrown message => Said("MessageSent", Of(message), message.Name),
            SignalReceived signal => Said("SignalReceived", Target(signal.SubscriptionKey), level: ProblemLevel.Info),
            SignalThrown signal => Said("SignalSent", Of(signal), signal.Name, technical: true),
            DecisionEvaluated decision => Said("DecisionEvaluated", Of(decision), Shortened(DecisionWords.Of(FeelJson.Read(decision.Result.Utf8.Span)))),
            CalledInstanceRequested call => Said("CalledStarted", Of(call)),
            CalledInstanceEnded call => Said("CalledEnded", Of(call)),

            JobCreated job => Said("JobCreated", Of(job), technical: true),
            JobCompleted job => Said("JobCompleted", Of(job)),
            JobFailed job => Said("JobFailed", Of(job), job.Message, ProblemLevel.Warning),
            JobErrorThrown job => Said("ErrorThrown", Of(job), job.Code, ProblemLevel.Warning),
            ErrorThrown error => Said("ErrorThrown", Of(error), error.Code, ProblemLevel.Warning),
            EscalationThrown escalation => Said("EscalationThrown", Of(escalation), escalation.Code, ProblemLevel.Warning),
            IncidentRaised incident => Said("IncidentRaised", Of(incident), CauseOf(incident), ProblemLevel.Danger),
            IncidentNoted incident => Said("IncidentNoted", Of(incident)) with { Reason = incident.Note },
            IncidentResolved incident => Said("IncidentResolved", Of(incident), level: ProblemLevel.Success),

            ElementActivated element when IsDrawn(element.ElementKey) => Said("Entered", Of(element), technical: true),
            ElementCompleted element when IsEnd(element.ElementKey) => Said("EndReached", Of(element), technical: isCalled),
            ElementCompleted element when IsDrawn(element.ElementKey) => Said("Left", Of(element), technical: true),
            VariablesSet set => Said("VariablesSet", detail: Shortened(string.Join(", ", set.Values.Select(value => value.Name))), technical: true),
            _ => null,
        };
    }

    private void Remember(ProcessEvent happened)
    {
        switch (happened)
        {
            case InstanceStarted started:
                isCalled = started.ParentInstanceKey != 0;
                break;
            case ElementActivated element:
                elements[element.ElementKey] = element.ElementId;
                Walk(element.Flow);
                break;
            case TokenJoined joined:
                Walk(joined.Flow);
                break;
            case ElementCompleted element:
                Walk(elements.GetValueOrDefault(element.ElementKey));
                break;
            case TimerScheduled timer:
                targets[timer.TimerKey] = timer.TargetId;
                break;
            case AwaitingBegun awaiting:
                becauseEnglish[awaiting.Because] = awaiting.BecauseEnglish;
                break;
            case MessageSubscriptionOpened opened:
                targets[opened.SubscriptionKey] = opened.TargetId;
                break;
            case SignalSubscriptionOpened opened:
                targets[opened.SubscriptionKey] = opened.TargetId;
                break;
            case IncidentRaised incident:
                causes[incident.ElementKey] = CauseOf(incident);
                break;
        }
    }

    private void Walk(string? id)
    {
        if (id is not null)
        {
            walked.Add(id);
        }
    }

    private bool IsDrawn(long elementKey) => elements.TryGetValue(elementKey, out var id) && definition.FindNode(id)?.Name is { Length: > 0 };

    private bool IsEnd(long elementKey) => elements.TryGetValue(elementKey, out var id) && definition.FindNode(id) is EndEvent { Parent: ProcessRoot };

    private LocalName? Of(ElementEvent happened) => elements.TryGetValue(happened.ElementKey, out var id) ? Name(id) : null;

    private bool StandsByItself(long timerKey) => targets.TryGetValue(timerKey, out var id) && definition.FindNode(id) is EventNode { StandsStill: not null };

    private LocalName? Target(long key) => targets.TryGetValue(key, out var id) ? Name(id) : null;

    private LocalName Name(string elementId) => ElementNames.Of(definition, elementId);

    private static string CauseOf(IncidentRaised incident) => incident.In(chinese: CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en").Cause;

    private static string Shortened(string text) => text.Length <= LongestDetail ? text : $"{text[..LongestDetail]}…";

    private static TimelineEntry Said(string kind, LocalName? element = null, string? detail = null, ProblemLevel? level = null, bool technical = false) =>
        new(0, default, "", kind, element, detail, level, technical);
}
