using BackOffice.CustomerService.Notices.Delivery;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>A receipt that came before its sending was noted; it waits for it.</summary>
internal sealed class EarlyReceiptRow
{
    public required string Provider { get; set; }

    public required string ProviderId { get; set; }

    public ReceiptKind Kind { get; set; }
    public long At { get; set; }
    public string? Text { get; set; }
    public long ReceivedAt { get; set; }

    public static void Configure(EntityTypeBuilder<EarlyReceiptRow> row)
    {
        row.HasKey(r => new { r.ProviderId, r.Provider });
        row.HasIndex(r => r.ReceivedAt);
        row.Property(r => r.Provider).HasMaxLength(TextLengths.Code);
        row.Property(r => r.ProviderId).HasMaxLength(TextLengths.Id);
        row.Property(r => r.Kind).HasConversion<int>();
        row.Property(r => r.Text).HasMaxLength(TextLengths.Content);
    }
}
