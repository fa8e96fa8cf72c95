using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>Who may take an open task; gone when the task ends, so that the inbox reads open ones only.</summary>
internal sealed class WorkItemCandidateRow
{
    /// <summary><c>group:</c> or <c>user:</c> and the name.</summary>
    public required string Candidate { get; set; }

    public long WorkItemKey { get; set; }

    public static void Configure(EntityTypeBuilder<WorkItemCandidateRow> row)
    {
        row.HasKey(r => new { r.Candidate, r.WorkItemKey });
        row.Property(r => r.Candidate).HasMaxLength(ColumnLengths.Id);
        row.HasIndex(r => r.WorkItemKey);
    }
}
