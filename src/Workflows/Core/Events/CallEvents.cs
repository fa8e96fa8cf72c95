using BackOffice.Workflows.Core.Effects;

namespace BackOffice.Workflows.Core.Events;

/// <summary>A call activity asked for an instance of another process.</summary>
/// <param name="ElementKey">The call activity.</param>
/// <param name="InstanceKey">The key that the called instance gets.</param>
/// <param name="ProcessId">The called process.</param>
public sealed record CalledInstanceRequested(long ElementKey, long InstanceKey, string ProcessId) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(InstanceKey).Text(ProcessId);
}

/// <summary>The called instance ended.</summary>
/// <param name="ElementKey">The call activity.</param>
/// <param name="InstanceKey">The called instance.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Code">The error's code, where it ended with one.</param>
public sealed record CalledInstanceEnded(long ElementKey, long InstanceKey, CalledInstanceOutcome Outcome, string? Code) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(InstanceKey).Number((int)Outcome).Text(Code);
}
