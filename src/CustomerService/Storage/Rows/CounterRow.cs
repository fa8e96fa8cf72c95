using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>How far a kind of number has been counted.</summary>
internal sealed class CounterRow
{
    public required string Name { get; set; }
    public long Value { get; set; }

    public static void Configure(EntityTypeBuilder<CounterRow> row)
    {
        row.HasKey(r => r.Name);
        row.Property(r => r.Name).HasMaxLength(TextLengths.Number);
    }
}
