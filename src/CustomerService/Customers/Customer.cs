using System.Collections.Immutable;

namespace BackOffice.CustomerService.Customers;

/// <summary>A household or firm that the company serves; its number is the 户号, its revision counts the changes so that a stale page is noticed.</summary>
public sealed record Customer(
    string Number,
    string Name,
    ImmutableArray<PhoneNumber> Phones,
    Address Address,
    CustomerClass Class,
    CareNeed Care,
    string Notes,
    int Revision)
{
    /// <summary>Empty where none is known.</summary>
    public string Email { get; init; } = "";

    /// <summary>In which notices are written to them: <c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = CustomerLanguage.Chinese;

    public Premises Premises { get; init; }
}
