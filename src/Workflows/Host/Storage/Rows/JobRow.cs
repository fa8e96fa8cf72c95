using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>Work outside the transaction that somebody has to do.</summary>
internal sealed class JobRow
{
    public long JobKey { get; set; }
    public long InstanceKey { get; set; }
    public long DefinitionKey { get; set; }
    public long ElementKey { get; set; }
    public required string ElementId { get; set; }
    public required string JobType { get; set; }
    public JobRowState State { get; set; }
    public int Retries { get; set; }

    /// <summary>From when on it may be taken: now, after the back-off, or when the lease has run out.</summary>
    public long AvailableAt { get; set; }

    /// <summary>Static values for the handler, as a JSON object.</summary>
    public required byte[] Headers { get; set; }

    /// <summary>Who has it; empty when nobody has.</summary>
    public string? LeaseOwner { get; set; }

    public static void Configure(EntityTypeBuilder<JobRow> row)
    {
        row.HasKey(r => r.JobKey);
        row.Property(r => r.JobKey).ValueGeneratedNever();
        row.Property(r => r.ElementId).HasMaxLength(ColumnLengths.Id);
        row.Property(r => r.JobType).HasMaxLength(ColumnLengths.Id);
        row.Property(r => r.State).HasConversion<int>();
        row.HasIndex(r => new { r.State, r.AvailableAt });
        row.HasIndex(r => r.InstanceKey);
    }
}
