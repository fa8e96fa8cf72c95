using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>A published message, kept until its time to live has passed.</summary>
internal sealed class MessageRow
{
    public long MessageKey { get; set; }
    public required string Name { get; set; }
    public required string CorrelationKey { get; set; }

    /// <summary>The publisher's own id; the same one is taken once while the message lives.</summary>
    public string? MessageId { get; set; }

    public required byte[] Variables { get; set; }
    public required string Publisher { get; set; }
    public long PublishedAt { get; set; }
    public long ExpiresAt { get; set; }

    public static void Configure(EntityTypeBuilder<MessageRow> row)
    {
        row.HasKey(r => r.MessageKey);
        row.Property(r => r.MessageKey).ValueGeneratedNever();
        row.Property(r => r.Name).HasMaxLength(ColumnLengths.Correlation);
        row.Property(r => r.CorrelationKey).HasMaxLength(ColumnLengths.Correlation);
        row.Property(r => r.MessageId).HasMaxLength(ColumnLengths.Correlation);
        row.HasIndex(r => new { r.Name, r.CorrelationKey, r.MessageId });
        row.HasIndex(r => r.ExpiresAt);
    }
}
