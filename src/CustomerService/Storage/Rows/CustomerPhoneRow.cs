using BackOffice.CustomerService.Customers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>A telephone number of a customer. People also give the last digits, so they are indexed backwards, too.</summary>
internal sealed class CustomerPhoneRow
{
    public required string Digits { get; set; }
    public required string CustomerNumber { get; set; }
    public required string ReversedDigits { get; set; }
    public int Place { get; set; }

    public static void Configure(EntityTypeBuilder<CustomerPhoneRow> row)
    {
        row.HasKey(r => new { r.Digits, r.CustomerNumber });
        row.HasIndex(r => r.ReversedDigits);
        row.HasIndex(r => r.CustomerNumber);
        row.Property(r => r.Digits).HasMaxLength(TextLengths.Digits);
        row.Property(r => r.ReversedDigits).HasMaxLength(TextLengths.Digits);
        row.Property(r => r.CustomerNumber).HasMaxLength(TextLengths.Number);
    }

    public static CustomerPhoneRow Of(string number, PhoneNumber phone, int place) =>
        new() { Digits = phone.Digits, ReversedDigits = string.Concat(phone.Digits.Reverse()), CustomerNumber = number, Place = place };
}
