namespace BackOffice.Workflows.Host.Batches;

/// <summary>What became of one case in a batch.</summary>
/// <param name="InstanceKey">The case.</param>
/// <param name="State">How far it is.</param>
/// <param name="Message">Why it failed; else null.</param>
/// <param name="At">When it was done; null while it is pending.</param>
public sealed record BatchItem(long InstanceKey, BatchItemState State, string? Message, DateTimeOffset? At)
{
    /// <summary>Why incidents were not resolved: there was none any more.</summary>
    public const string NoIncident = "No incident stands any more.";

    /// <summary>The case's own number; null where it has none.</summary>
    public string? BusinessKey { get; init; }

    /// <summary>The process that the case follows; empty where there is no such case.</summary>
    public string ProcessId { get; init; } = "";
}
