using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>A building behind a valve of the pipe network: closing the valve cuts it off.</summary>
internal sealed class NetworkValveRow
{
    public required string Valve { get; set; }
    public int Place { get; set; }
    public required string District { get; set; }
    public required string Street { get; set; }
    public required string Building { get; set; }

    public static void Configure(EntityTypeBuilder<NetworkValveRow> row)
    {
        row.HasKey(r => new { r.Valve, r.Place });
        row.Property(r => r.Valve).HasMaxLength(TextLengths.Number);
        row.Property(r => r.District).HasMaxLength(TextLengths.Address);
        row.Property(r => r.Street).HasMaxLength(TextLengths.Address);
        row.Property(r => r.Building).HasMaxLength(TextLengths.Address);
    }
}
