using BackOffice.CustomerService.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>A customer.</summary>
internal sealed class CustomerRow
{
    public required string Number { get; set; }
    public string Name { get; set; } = "";
    public string District { get; set; } = "";
    public string Street { get; set; } = "";
    public string Building { get; set; } = "";
    public string Room { get; set; } = "";
    public string Class { get; set; } = "";
    public int Care { get; set; }

    /// <summary>Empty where none is known.</summary>
    public string Email { get; set; } = "";

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public string Language { get; set; } = CustomerLanguage.Chinese;

    public string Premises { get; set; } = Code.Of(Customers.Premises.Ordinary);
    public string Notes { get; set; } = "";

    /// <summary>Name and address in small letters: what a search reads once the terms have found it.</summary>
    public string SearchText { get; set; } = "";

    public int Revision { get; set; }

    public static void Configure(EntityTypeBuilder<CustomerRow> row)
    {
        row.HasKey(r => r.Number);
        row.HasIndex(r => new { r.District, r.Street, r.Building });
        row.Property(r => r.Number).HasMaxLength(TextLengths.Number);
        row.Property(r => r.Name).HasMaxLength(TextLengths.Name);
        row.Property(r => r.District).HasMaxLength(TextLengths.Address);
        row.Property(r => r.Street).HasMaxLength(TextLengths.Address);
        row.Property(r => r.Building).HasMaxLength(TextLengths.Address);
        row.Property(r => r.Room).HasMaxLength(TextLengths.Address);
        row.Property(r => r.Class).HasMaxLength(TextLengths.Code);
        row.Property(r => r.Email).HasMaxLength(TextLengths.Id);
        row.Property(r => r.Language).HasMaxLength(TextLengths.Digits).HasDefaultValue(CustomerLanguage.Chinese);
        row.Property(r => r.Premises).HasMaxLength(TextLengths.Code).HasDefaultValue(Code.Of(Customers.Premises.Ordinary));
        row.Property(r => r.Notes).HasMaxLength(TextLengths.Content);
        row.Property(r => r.SearchText).HasMaxLength(TextLengths.Content);
        row.Property(r => r.Revision).IsConcurrencyToken();
    }

    public void Take(CustomerEntry entry)
    {
        (Name, District, Street, Building, Room) = (entry.Name, entry.Address.District, entry.Address.Street, entry.Address.Building, entry.Address.Room);
        (Class, Care, Notes) = (Code.Of(entry.Class), (int)entry.Care, entry.Notes);
        (Email, Language, Premises) = (entry.Email, entry.Language, Code.Of(entry.Premises));
        SearchText = $"{entry.Name}\n{entry.Address.Text}".ToLowerInvariant();
    }

    public Customer ToCustomer(ILookup<string, PhoneNumber> phones) => new(
        Number,
        Name,
        [.. phones[Number]],
        new Address(District, Street, Building, Room),
        Code.Find<CustomerClass>(Class) ?? throw new InvalidOperationException($"Customer {Number} is of class '{Class}', which this program does not know."),
        (CareNeed)Care,
        Notes,
        Revision)
    {
        Email = Email,
        Language = Language,
        Premises = Code.Find<Premises>(Premises) ?? throw new InvalidOperationException($"Customer {Number} has premises '{Premises}', which this program does not know."),
    };
}
