using BackOffice.CustomerService.Notices;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>An address that wants nothing but what is mandatory.</summary>
internal sealed class NoticeOptOutRow
{
    public NoticeChannel Channel { get; set; }
    public required string Address { get; set; }
    public long Since { get; set; }
    public required string Source { get; set; }

    public static void Configure(EntityTypeBuilder<NoticeOptOutRow> row)
    {
        row.HasKey(r => new { r.Channel, r.Address });
        row.Property(r => r.Channel).HasConversion<int>();
        row.Property(r => r.Address).HasMaxLength(TextLengths.Address);
        row.Property(r => r.Source).HasMaxLength(TextLengths.Content);
    }
}
