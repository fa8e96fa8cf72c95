namespace BackOffice.Workflows.Host.Queries;

/// <summary>One more journal entry.</summary>
/// <param name="Position">Its position over all cases.</param>
/// <param name="InstanceKey">The case.</param>
/// <param name="Sequence">Its number within the case; the case's revision.</param>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Command">What was asked.</param>
public sealed record InstanceChange(long Position, long InstanceKey, long Sequence, DateTimeOffset At, string Actor, string Command);
