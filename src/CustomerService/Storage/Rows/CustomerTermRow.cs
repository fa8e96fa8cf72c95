using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>A pair of characters of a customer's name or address; or ^ and the name's first one.</summary>
internal sealed class CustomerTermRow
{
    private const int TermLength = 2;

    public required string Term { get; set; }
    public required string CustomerNumber { get; set; }

    public static void Configure(EntityTypeBuilder<CustomerTermRow> row)
    {
        row.HasKey(r => new { r.Term, r.CustomerNumber });
        row.HasIndex(r => r.CustomerNumber);
        row.Property(r => r.Term).HasMaxLength(TermLength);
        row.Property(r => r.CustomerNumber).HasMaxLength(TextLengths.Number);
    }
}
