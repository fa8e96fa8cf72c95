using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>An instance, or a start event, that waits for a message or a signal.</summary>
internal sealed class SubscriptionRow
{
    public long SubscriptionKey { get; set; }
    public SubscriptionKind Kind { get; set; }

    /// <summary>The message's or signal's name.</summary>
    public required string Name { get; set; }

    /// <summary>Empty for signals and start events.</summary>
    public required string CorrelationKey { get; set; }

    /// <summary>0 for a start event.</summary>
    public long InstanceKey { get; set; }

    /// <summary>The element instance that waits; 0 for a start event.</summary>
    public long ElementKey { get; set; }

    public long DefinitionKey { get; set; }
    public required string ProcessId { get; set; }
    public required string ElementId { get; set; }

    public static void Configure(EntityTypeBuilder<SubscriptionRow> row)
    {
        row.HasKey(r => r.SubscriptionKey);
        row.Property(r => r.SubscriptionKey).ValueGeneratedNever();
        row.Property(r => r.Kind).HasConversion<int>();
        row.Property(r => r.Name).HasMaxLength(ColumnLengths.Correlation);
        row.Property(r => r.CorrelationKey).HasMaxLength(ColumnLengths.Correlation);
        row.Property(r => r.ProcessId).HasMaxLength(ColumnLengths.Id);
        row.Property(r => r.ElementId).HasMaxLength(ColumnLengths.Id);
        row.HasIndex(r => new { r.Name, r.CorrelationKey, r.Kind });
        row.HasIndex(r => r.InstanceKey);
    }
}
