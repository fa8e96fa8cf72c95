using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>Which version of a folder (its own among them) a deployment sees: the one that was the latest when it was deployed.</summary>
internal sealed class DeploymentPinRow
{
    public long DeploymentKey { get; set; }
    public required string Folder { get; set; }
    public long PinnedKey { get; set; }

    public static void Configure(EntityTypeBuilder<DeploymentPinRow> row)
    {
        row.HasKey(r => new { r.DeploymentKey, r.Folder });
        row.Property(r => r.Folder).HasMaxLength(ColumnLengths.Id);
    }
}
