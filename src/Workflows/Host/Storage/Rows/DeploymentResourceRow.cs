using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>One file of a deployment.</summary>
internal sealed class DeploymentResourceRow
{
    public long DeploymentKey { get; set; }

    /// <summary>The path inside the folder, with slashes.</summary>
    public required string Path { get; set; }

    /// <summary>What the file is; see <c>ResourceKind</c>.</summary>
    public required string Kind { get; set; }

    public required byte[] ContentHash { get; set; }

    public static void Configure(EntityTypeBuilder<DeploymentResourceRow> row)
    {
        row.HasKey(r => new { r.DeploymentKey, r.Path });
        row.Property(r => r.Path).HasMaxLength(ColumnLengths.Path);
        row.Property(r => r.Kind).HasMaxLength(20);
        row.Property(r => r.ContentHash).HasMaxLength(ColumnLengths.Hash);
    }
}
