using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>A user task in the inbox.</summary>
internal sealed class WorkItemRow
{
    public long WorkItemKey { get; set; }
    public long InstanceKey { get; set; }
    public long DefinitionKey { get; set; }
    public required string ProcessId { get; set; }
    public required string ElementId { get; set; }
    public required string Name { get; set; }
    public WorkItemState State { get; set; }
    public string? Assignee { get; set; }
    public string? FormId { get; set; }

    /// <summary><see cref="None"/> when there is none, so that it sorts behind all others.</summary>
    public long DueAt { get; set; }

    /// <summary><see cref="None"/> when there is none.</summary>
    public long FollowUpAt { get; set; }

    public int Priority { get; set; }
    public long CreatedAt { get; set; }

    /// <summary>0 while it is open.</summary>
    public long EndedAt { get; set; }

    public string? EndedBy { get; set; }

    public const long None = long.MaxValue;

    public static void Configure(EntityTypeBuilder<WorkItemRow> row)
    {
        row.HasKey(r => r.WorkItemKey);
        row.Property(r => r.WorkItemKey).ValueGeneratedNever();
        row.Property(r => r.ProcessId).HasMaxLength(ColumnLengths.Id);
        row.Property(r => r.ElementId).HasMaxLength(ColumnLengths.Id);
        row.Property(r => r.Assignee).HasMaxLength(ColumnLengths.Id);
        row.Property(r => r.State).HasConversion<int>();
        row.HasIndex(r => new { r.State, r.Assignee, r.DueAt });
        row.HasIndex(r => r.InstanceKey);
    }
}
