using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>A file that somebody is drawing and has not published.</summary>
internal sealed class DraftRow
{
    public required string Folder { get; set; }
    public required string Path { get; set; }
    public required byte[] Bytes { get; set; }

    /// <summary>The deployment it was begun from; 0 when the folder is new.</summary>
    public long BaseDeploymentKey { get; set; }

    public required string Author { get; set; }
    public long SavedAt { get; set; }

    /// <summary>Counts the savings, so that a stale page is noticed.</summary>
    public int Revision { get; set; }

    public static void Configure(EntityTypeBuilder<DraftRow> row)
    {
        row.HasKey(r => new { r.Folder, r.Path });
        row.Property(r => r.Folder).HasMaxLength(ColumnLengths.Id);
        row.Property(r => r.Path).HasMaxLength(ColumnLengths.Path);
    }
}
