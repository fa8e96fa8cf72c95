namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;

/// <summary>Everything that can be done to an element: the columns of the coverage table.</summary>
internal static class Verbs
{
    private const string NoFlow = "only an event triggers it, or it is the process itself: no token can be sent there";
    private const string Outermost = "it is the process itself, which is cancelled as a case";
    private const string NotLeft = "it ends its scope from outside, and with it itself: it is never left";
    private const string NoTask = "there is no task for a person";
    private const string NoJob = "there is no job";
    private const string NoTimer = "no timer triggers it";
    private const string NoMessage = "no message triggers it";
    private const string NoSignal = "no signal triggers it";
    private const string NoCondition = "no condition triggers it";
    private const string NoListener = "no listener is asked about changes of a task";
    private const string NoIncident = "nothing about it can fail while it is entered or left";

    public static readonly Verb Entered = new("entered", Traits.None, "");
    public static readonly Verb Left = new("left", Traits.Left, NotLeft);
    public static readonly Verb Ended = new("ended from outside", Traits.None, "");
    public static readonly Verb VariablesSet = new("variables set", Traits.None, "");
    public static readonly Verb Suspended = new("suspended", Traits.None, "");
    public static readonly Verb Resumed = new("resumed", Traits.None, "");
    public static readonly Verb Migrated = new("migrated", Traits.None, "");
    public static readonly Verb Added = new("added by migration", Traits.Inner, "a version adds elements inside the process, not the process itself");
    public static readonly Verb CaseCancelled = new("case cancelled", Traits.None, "");
    public static readonly Verb CaseWithdrawn = new("case withdrawn", Traits.None, "");
    public static readonly Verb Helped = new("incident resolved", Traits.Incident, NoIncident);
    public static readonly Verb StartedBefore = new("started before", Traits.Enterable, NoFlow);
    public static readonly Verb StartedAfter = new("started after", Traits.Enterable, NoFlow);
    public static readonly Verb Cancelled = new("cancelled", Traits.Inner, Outermost);
    public static readonly Verb MovedAway = new("moved away", Traits.Inner, Outermost);
    public static readonly Verb MovedTo = new("moved to", Traits.Enterable, NoFlow);

    public static readonly Verb Claimed = new("claimed", Traits.Task, NoTask);
    public static readonly Verb Released = new("released", Traits.Task, NoTask);
    public static readonly Verb Assigned = new("assigned", Traits.Task, NoTask);
    public static readonly Verb Updated = new("updated", Traits.Task, NoTask);
    public static readonly Verb Done = new("done", Traits.Task, NoTask);
    public static readonly Verb Transferred = new("transferred", Traits.Task, NoTask);
    public static readonly Verb Delegated = new("delegated", Traits.Task, NoTask);
    public static readonly Verb Answered = new("answered", Traits.Task, NoTask);
    public static readonly Verb SignersBefore = new("signers before", Traits.Task, NoTask);
    public static readonly Verb SignersAfter = new("signers after", Traits.Task, NoTask);
    public static readonly Verb SignerRemoved = new("signer removed", Traits.Task, NoTask);
    public static readonly Verb Signed = new("signed", Traits.Task, NoTask);
    public static readonly Verb Returned = new("returned", Traits.Task, NoTask);
    public static readonly Verb JumpedBack = new("returned to jump back", Traits.Task, NoTask);
    public static readonly Verb TakenBack = new("taken back", Traits.Task, NoTask);
    public static readonly Verb Urged = new("urged", Traits.Task, NoTask);
    public static readonly Verb Copied = new("copied", Traits.Task, NoTask);
    public static readonly Verb Read = new("read", Traits.Task, NoTask);

    public static readonly Verb JobDone = new("job done", Traits.Job, NoJob);
    public static readonly Verb JobFailed = new("job failed", Traits.Job, NoJob);
    public static readonly Verb JobError = new("job error", Traits.Job, NoJob);
    public static readonly Verb JobRetries = new("job retries", Traits.Job, NoJob);
    public static readonly Verb TimerDue = new("timer due", Traits.Timer, NoTimer);
    public static readonly Verb TimerPaused = new("timer paused", Traits.Timer, NoTimer);
    public static readonly Verb TimerResumed = new("timer resumed", Traits.Timer, NoTimer);
    public static readonly Verb TimerMoved = new("timer moved", Traits.Timer, NoTimer);
    public static readonly Verb MessageCame = new("message came", Traits.Message, NoMessage);
    public static readonly Verb SignalCame = new("signal came", Traits.Signal, NoSignal);
    public static readonly Verb ConditionHeld = new("condition held", Traits.Condition, NoCondition);
    public static readonly Verb StartedInside = new("started inside", Traits.AdHoc, "its elements do not wait to be asked for");
    public static readonly Verb ListenerAgreed = new("listener agreed", Traits.Listener, NoListener);
    public static readonly Verb ListenerCorrected = new("listener corrected", Traits.Listener, NoListener);
    public static readonly Verb ListenerDenied = new("listener denied", Traits.Listener, NoListener);
    public static readonly Verb ListenerFailed = new("listener failed", Traits.Listener, NoListener);
    public static readonly Verb CallDone = new("call done", Traits.Call, "it calls no process");
    public static readonly Verb CallFailed = new("call ended with error", Traits.Call, "it calls no process");
    public static readonly Verb CallTold = new("call escalated", Traits.Call, "it calls no process");
    public static readonly Verb CallCancelled = new("call cancelled", Traits.Call, "it calls no process");

    /// <summary>The columns, in groups that fit on a page.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<Verb>> Groups =
    [
        [Entered, Left, Ended, VariablesSet, Suspended, Resumed, Migrated, Added, CaseCancelled, CaseWithdrawn, Helped, StartedBefore, StartedAfter, Cancelled, MovedAway, MovedTo],
        [Claimed, Released, Assigned, Updated, Done, Transferred, Delegated, Answered, SignersBefore, SignersAfter, SignerRemoved, Signed, Returned, JumpedBack, TakenBack, Urged, Copied, Read],
        [JobDone, JobFailed, JobError, JobRetries, TimerDue, TimerPaused, TimerResumed, TimerMoved, MessageCame, SignalCame, ConditionHeld, StartedInside, ListenerAgreed, ListenerCorrected, ListenerDenied, ListenerFailed, CallDone, CallFailed, CallTold, CallCancelled],
    ];

    public static readonly IReadOnlyList<Verb> All = [.. Groups.SelectMany(group => group)];
}
