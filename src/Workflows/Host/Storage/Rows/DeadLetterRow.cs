using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>A message that nobody wanted in its time.</summary>
internal sealed class DeadLetterRow
{
    public long MessageKey { get; set; }
    public required string Name { get; set; }
    public required string CorrelationKey { get; set; }
    public string? MessageId { get; set; }
    public required byte[] Variables { get; set; }
    public required string Publisher { get; set; }
    public long PublishedAt { get; set; }
    public long ExpiredAt { get; set; }

    public static void Configure(EntityTypeBuilder<DeadLetterRow> row)
    {
        row.HasKey(r => r.MessageKey);
        row.Property(r => r.MessageKey).ValueGeneratedNever();
        row.Property(r => r.Name).HasMaxLength(ColumnLengths.Correlation);
        row.Property(r => r.CorrelationKey).HasMaxLength(ColumnLengths.Correlation);
        row.Property(r => r.MessageId).HasMaxLength(ColumnLengths.Correlation);
        row.HasIndex(r => new { r.Name, r.MessageKey });
        row.HasIndex(r => r.ExpiredAt);
    }
}
