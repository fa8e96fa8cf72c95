using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>One change asked for many cases at once.</summary>
internal sealed class BatchRow
{
    public long BatchKey { get; set; }

    /// <summary>What is done; see <c>BatchWork</c>.</summary>
    public required string Work { get; set; }

    /// <summary>Its details as JSON.</summary>
    public required byte[] Details { get; set; }

    public required string Author { get; set; }
    public string? Reason { get; set; }
    public long CreatedAt { get; set; }

    /// <summary>0 while items are pending.</summary>
    public long FinishedAt { get; set; }

    public int Items { get; set; }

    public static void Configure(EntityTypeBuilder<BatchRow> row)
    {
        row.HasKey(r => r.BatchKey);
        row.Property(r => r.BatchKey).ValueGeneratedNever();
        row.Property(r => r.Work).HasMaxLength(40);
        row.HasIndex(r => r.FinishedAt);
    }
}
