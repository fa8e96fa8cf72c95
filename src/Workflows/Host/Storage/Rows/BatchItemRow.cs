using BackOffice.Workflows.Host.Batches;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>What became of one case in a batch.</summary>
internal sealed class BatchItemRow
{
    public long BatchKey { get; set; }
    public long InstanceKey { get; set; }
    public BatchItemState State { get; set; }

    /// <summary>Why it was refused, as <c>RefusedAttempt</c> writes it.</summary>
    public string? Message { get; set; }

    public long DoneAt { get; set; }

    public static void Configure(EntityTypeBuilder<BatchItemRow> row)
    {
        row.HasKey(r => new { r.BatchKey, r.InstanceKey });
        row.Property(r => r.State).HasConversion<int>();
        row.HasIndex(r => new { r.BatchKey, r.State, r.InstanceKey });
    }
}
