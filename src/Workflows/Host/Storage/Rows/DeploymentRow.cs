using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>One folder deployed at one instant: its files are pinned together.</summary>
internal sealed class DeploymentRow
{
    public long DeploymentKey { get; set; }
    public required string Folder { get; set; }

    /// <summary>1, 2, 3… of its folder.</summary>
    public int Version { get; set; }

    public long DeployedAt { get; set; }
    public required string Author { get; set; }
    public string? Comment { get; set; }
    public string? VersionTag { get; set; }

    /// <summary>SHA-256 over the paths and hashes of its files.</summary>
    public required byte[] ContentHash { get; set; }

    public static void Configure(EntityTypeBuilder<DeploymentRow> row)
    {
        row.HasKey(r => r.DeploymentKey);
        row.Property(r => r.DeploymentKey).ValueGeneratedNever();
        row.Property(r => r.Folder).HasMaxLength(ColumnLengths.Id);
        row.Property(r => r.ContentHash).HasMaxLength(ColumnLengths.Hash);
        row.HasIndex(r => new { r.Folder, r.Version }).IsUnique();
    }
}
