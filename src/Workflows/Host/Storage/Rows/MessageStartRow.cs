using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>The running case that a message with this key started: while it stands no second one is started.</summary>
internal sealed class MessageStartRow
{
    public required string ProcessId { get; set; }
    public required string CorrelationKey { get; set; }
    public long InstanceKey { get; set; }

    public static void Configure(EntityTypeBuilder<MessageStartRow> row)
    {
        row.HasKey(r => new { r.ProcessId, r.CorrelationKey });
        row.Property(r => r.ProcessId).HasMaxLength(ColumnLengths.Id);
        row.Property(r => r.CorrelationKey).HasMaxLength(ColumnLengths.Correlation);
        row.HasIndex(r => r.InstanceKey);
    }
}
