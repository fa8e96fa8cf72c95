namespace BackOffice.Workflows.Host.Queries;

/// <summary>A timer that stands in a case.</summary>
/// <param name="ElementKey">The element instance that waits.</param>
/// <param name="TimerKey">The timer.</param>
/// <param name="ElementId">The event that it triggers.</param>
/// <param name="Due">When it fires; null while it is paused.</param>
public sealed record OpenTimer(long ElementKey, long TimerKey, string ElementId, DateTimeOffset? Due);
