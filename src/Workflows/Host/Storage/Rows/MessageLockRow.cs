using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>The row that publishing and subscribing both lock first, so that two nodes cannot miss each other.</summary>
internal sealed class MessageLockRow
{
    public required string Name { get; set; }
    public required string CorrelationKey { get; set; }

    public static void Configure(EntityTypeBuilder<MessageLockRow> row)
    {
        row.HasKey(r => new { r.Name, r.CorrelationKey });
        row.Property(r => r.Name).HasMaxLength(ColumnLengths.Correlation);
        row.Property(r => r.CorrelationKey).HasMaxLength(ColumnLengths.Correlation);
    }
}
