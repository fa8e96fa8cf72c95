using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>What somebody has filled in so far; gone when the task ends.</summary>
internal sealed class TaskDraftRow
{
    public long WorkItemKey { get; set; }
    public required string Author { get; set; }

    /// <summary>The entries, as payload JSON.</summary>
    public required byte[] Entered { get; set; }

    public long SavedAt { get; set; }

    public static void Configure(EntityTypeBuilder<TaskDraftRow> row)
    {
        row.HasKey(r => new { r.WorkItemKey, r.Author });
        row.Property(r => r.Author).HasMaxLength(ColumnLengths.Id);
    }
}
