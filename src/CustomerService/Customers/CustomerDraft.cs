using System.Collections.Immutable;

namespace BackOffice.CustomerService.Customers;

/// <summary>A customer's entry as somebody typed it: judged before it is one.</summary>
public sealed record CustomerDraft
{
    public string Name { get; init; } = "";

    /// <summary>As they were written; empty ones are left out.</summary>
    public ImmutableArray<string> Phones { get; init; } = [];

    public string Email { get; init; } = "";

    public string Language { get; init; } = CustomerLanguage.Chinese;

    public string District { get; init; } = "";

    public string Street { get; init; } = "";

    public string Building { get; init; } = "";

    public string Room { get; init; } = "";

    public CustomerClass Class { get; init; }

    public Premises Premises { get; init; }

    public CareNeed Care { get; init; }

    public string Notes { get; init; } = "";

    public static CustomerDraft Of(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return new CustomerDraft
        {
            Name = customer.Name,
            Phones = [.. customer.Phones.Select(static phone => phone.Shown)],
            Email = customer.Email,
            Language = customer.Language,
            District = customer.Address.District,
            Street = customer.Address.Street,
            Building = customer.Address.Building,
            Room = customer.Address.Room,
            Class = customer.Class,
            Premises = customer.Premises,
            Care = customer.Care,
            Notes = customer.Notes,
        };
    }

    /// <summary>What is kept of it, once no rule is broken.</summary>
    internal CustomerEntry ToEntry() => new(
        Name.Trim(),
        [.. Phones.Where(static phone => !string.IsNullOrWhiteSpace(phone)).Select(PhoneNumber.Parse).OfType<PhoneNumber>()],
        new Address(District.Trim(), Street.Trim(), Building.Trim(), Room.Trim()),
        Class)
    {
        Care = Care,
        Notes = Notes.Trim(),
        Email = Email.Trim(),
        Language = Language,
        Premises = Premises,
    };
}
