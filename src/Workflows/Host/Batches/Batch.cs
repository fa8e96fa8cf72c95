namespace BackOffice.Workflows.Host.Batches;

/// <summary>A batch and how far it is.</summary>
/// <param name="BatchKey">Its key.</param>
/// <param name="Work">What it does with each case.</param>
/// <param name="Query">The cases that it was asked for.</param>
/// <param name="Author">Who asked for it.</param>
/// <param name="Reason">Why; null where nothing was said.</param>
/// <param name="CreatedAt">Since when.</param>
/// <param name="FinishedAt">When the last case was done; null while cases are pending.</param>
/// <param name="Pending">Cases that were not looked at yet.</param>
/// <param name="Succeeded">Cases that are done.</param>
/// <param name="Failed">Cases that refused it.</param>
public sealed record Batch(
    long BatchKey, BatchWork Work, BatchQuery Query, string Author, string? Reason, DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt, int Pending, int Succeeded, int Failed)
{
    /// <summary>Cases that were looked at, whatever became of them.</summary>
    public int Done => Succeeded + Failed;

    /// <summary>All its cases.</summary>
    public int Items => Pending + Done;
}
