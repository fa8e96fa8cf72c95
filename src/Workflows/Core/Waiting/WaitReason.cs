using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.Waiting;

/// <summary>Why an element stands still.</summary>
/// <param name="ElementKey">The element instance.</param>
/// <param name="ElementId">The element.</param>
/// <param name="Kind">For what it waits.</param>
/// <param name="TargetId">The event that would be triggered; the element itself where there is none.</param>
/// <param name="Until">When it goes on by itself; null where it does not.</param>
/// <param name="Names">People and groups, job type, message and key, signal, condition, missing flows, called instance: as the kind has it.</param>
public sealed record WaitReason(long ElementKey, string ElementId, WaitKind Kind, string TargetId, Instant? Until, ImmutableArray<string> Names)
{
    /// <summary>What is left of a deadline that stands still, as the clock counts; null where none does.</summary>
    public TimeSpan? Remaining { get; init; }
}
