using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>The bytes of a file, stored once however many deployments hold it.</summary>
internal sealed class ResourceRow
{
    /// <summary>SHA-256 of the bytes.</summary>
    public required byte[] ContentHash { get; set; }

    public required byte[] Bytes { get; set; }

    public static void Configure(EntityTypeBuilder<ResourceRow> row)
    {
        row.HasKey(r => r.ContentHash);
        row.Property(r => r.ContentHash).HasMaxLength(ColumnLengths.Hash);
    }
}
