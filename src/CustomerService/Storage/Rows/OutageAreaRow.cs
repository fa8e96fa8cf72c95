using BackOffice.CustomerService.Outages;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>A part of the pipe network that an outage cuts off. Empty means "all of it": a district without a street is the whole district.</summary>
internal sealed class OutageAreaRow
{
    public required string OutageNumber { get; set; }
    public int Place { get; set; }
    public string Valve { get; set; } = "";
    public string District { get; set; } = "";
    public string Street { get; set; } = "";
    public string Building { get; set; } = "";

    public static void Configure(EntityTypeBuilder<OutageAreaRow> row)
    {
        row.HasKey(r => new { r.OutageNumber, r.Place });
        row.Property(r => r.OutageNumber).HasMaxLength(TextLengths.Number);
        row.Property(r => r.Valve).HasMaxLength(TextLengths.Number);
        row.Property(r => r.District).HasMaxLength(TextLengths.Address);
        row.Property(r => r.Street).HasMaxLength(TextLengths.Address);
        row.Property(r => r.Building).HasMaxLength(TextLengths.Address);
    }

    public static OutageAreaRow Of(string number, OutageArea area, int place) =>
        new() { OutageNumber = number, Place = place, Valve = area.Valve, District = area.District, Street = area.Street, Building = area.Building };

    public OutageArea ToArea() => new(District, Street, Building, Valve);
}
