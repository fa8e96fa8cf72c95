using BackOffice.Workflows.Host.Journal;

namespace BackOffice.Workflows.Host.Batches;

/// <summary>What became of one case in a batch.</summary>
/// <param name="InstanceKey">The case.</param>
/// <param name="State">How far it is.</param>
/// <param name="Why">Why it was refused; else null.</param>
/// <param name="At">When it was done; null while it is pending.</param>
public sealed record BatchItem(long InstanceKey, BatchItemState State, RefusedAttempt? Why, DateTimeOffset? At)
{
    /// <summary>The case's own number; null where it has none.</summary>
    public string? BusinessKey { get; init; }

    /// <summary>The process that the case follows; empty where there is no such case.</summary>
    public string ProcessId { get; init; } = "";
}
