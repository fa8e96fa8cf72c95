using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Effects;

/// <summary>What crosses the instance's border. The shell carries effects out in order, in the step's transaction, and throws on one it does not know.</summary>
public abstract record Effect
{
    private protected Effect()
    {
    }
}

/// <summary>Start another process and tell it who called.</summary>
/// <param name="InstanceKey">The key that the new instance gets.</param>
/// <param name="ParentElementKey">The call activity, to which it reports.</param>
/// <param name="ProcessId">The process.</param>
/// <param name="Binding">Which version.</param>
/// <param name="VersionTag">The tag, where the binding says so.</param>
/// <param name="Variables">Its first variables.</param>
/// <remarks>Where there is no such process the shell answers with the command ReportCalledInstance and outcome NotFound.</remarks>
public sealed record StartCalledInstance(
    long InstanceKey, long ParentElementKey, string ProcessId, ResourceBinding Binding, string? VersionTag, Variables Variables) : Effect;

/// <summary>Cancel a called instance whose call activity ended.</summary>
/// <param name="InstanceKey">The called instance.</param>
public sealed record CancelCalledInstance(long InstanceKey) : Effect;

/// <summary>Tell the calling instance something: the shell gives it the command ReportCalledInstance with the same data.</summary>
/// <param name="ParentInstanceKey">The calling instance.</param>
/// <param name="ParentElementKey">The call activity's element instance.</param>
/// <param name="Outcome">What is reported.</param>
/// <param name="Code">The error's or escalation's code.</param>
/// <param name="Variables">The called instance's variables.</param>
public sealed record ReportToParent(
    long ParentInstanceKey, long ParentElementKey, CalledInstanceOutcome Outcome, string? Code, Variables Variables) : Effect;

/// <summary>Publish a message.</summary>
/// <param name="Name">Its name.</param>
/// <param name="CorrelationKey">Which case is meant; null where only a new process may start.</param>
/// <param name="Variables">What it carries.</param>
/// <param name="TimeToLive">How long it waits for a receiver; zero: not at all.</param>
/// <param name="MessageId">Makes it unique: a second one with the same name, key and id is dropped.</param>
public sealed record PublishMessage(string Name, string? CorrelationKey, Variables Variables, TimeSpan TimeToLive, string? MessageId) : Effect;

/// <summary>Broadcast a signal to every other instance that waits for it; this one received it within the step already.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Variables">What it carries.</param>
public sealed record BroadcastSignal(string Name, Variables Variables) : Effect;

/// <summary>The step's budget was used up: give this instance the command ContinueInstance before any other.</summary>
public sealed record ContinueLater : Effect;
