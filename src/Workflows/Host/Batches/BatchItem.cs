namespace BackOffice.Workflows.Host.Batches;

/// <summary>What became of one case in a batch.</summary>
/// <param name="InstanceKey">The case.</param>
/// <param name="State">How far it is.</param>
/// <param name="Message">Why it failed; else null.</param>
/// <param name="At">When it was done; null while it is pending.</param>
public sealed record BatchItem(long InstanceKey, BatchItemState State, string? Message, DateTimeOffset? At);
