using System.Collections.Immutable;

namespace BackOffice.CustomerService.Customers;

/// <summary>What is written down of a customer, new or changed.</summary>
public sealed record CustomerEntry(string Name, ImmutableArray<PhoneNumber> Phones, Address Address, CustomerClass Class)
{
    public CareNeed Care { get; init; }

    public string Notes { get; init; } = "";

    /// <summary>Empty where none is known.</summary>
    public string Email { get; init; } = "";

    /// <summary>In which notices are written to them: <c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = CustomerLanguage.Chinese;

    public Premises Premises { get; init; }
}
