using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>A message reaches each process once, though several processes may wait for it.</summary>
internal sealed class MessageCorrelationRow
{
    public long MessageKey { get; set; }
    public required string ProcessId { get; set; }

    public static void Configure(EntityTypeBuilder<MessageCorrelationRow> row)
    {
        row.HasKey(r => new { r.MessageKey, r.ProcessId });
        row.Property(r => r.ProcessId).HasMaxLength(ColumnLengths.Id);
    }
}
