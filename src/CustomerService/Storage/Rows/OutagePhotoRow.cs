using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>The picture of a posting, kept once however many doors it stands for.</summary>
internal sealed class OutagePhotoRow
{
    public required string OutageNumber { get; set; }

    /// <summary>SHA-256 of the content.</summary>
    public required string Digest { get; set; }

    public required string MediaType { get; set; }
    public required byte[] Content { get; set; }
    public required string TakenBy { get; set; }
    public long TakenAt { get; set; }

    public static void Configure(EntityTypeBuilder<OutagePhotoRow> row)
    {
        row.HasKey(r => new { r.OutageNumber, r.Digest });
        row.Property(r => r.OutageNumber).HasMaxLength(TextLengths.Number);
        row.Property(r => r.Digest).HasMaxLength(TextLengths.Digest);
        row.Property(r => r.MediaType).HasMaxLength(TextLengths.Code);
        row.Property(r => r.TakenBy).HasMaxLength(TextLengths.Id);
    }
}
