using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>A timer that stands: of an instance, or of a timer start event.</summary>
internal sealed class TimerRow
{
    public long TimerKey { get; set; }

    /// <summary>0 for a timer start event.</summary>
    public long InstanceKey { get; set; }

    /// <summary>The definition that a timer start event starts.</summary>
    public long DefinitionKey { get; set; }

    /// <summary>The element instance that waits; 0 for a timer start event.</summary>
    public long ElementKey { get; set; }

    /// <summary>The event in the definition that it triggers.</summary>
    public required string ElementId { get; set; }

    /// <summary><see cref="Never"/> while it is paused.</summary>
    public long DueAt { get; set; }

    /// <summary>How often a timer start event is to run still, this time included; -1 without end.</summary>
    public int Repetitions { get; set; }

    public const long Never = long.MaxValue;

    public static void Configure(EntityTypeBuilder<TimerRow> row)
    {
        row.HasKey(r => r.TimerKey);
        row.Property(r => r.TimerKey).ValueGeneratedNever();
        row.Property(r => r.ElementId).HasMaxLength(ColumnLengths.Id);
        row.HasIndex(r => r.DueAt);
        row.HasIndex(r => r.InstanceKey);
    }
}
