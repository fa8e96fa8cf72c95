using System.Collections.Immutable;

namespace BackOffice.CustomerService.Customers.Rules;

/// <summary>Every rule of a customer's entry. A new one is a class and a line here.</summary>
internal static class CustomerRules
{
    private static readonly ICustomerRule[] All =
    [
        new CustomerHasAName(),
        new EveryNumberCanBeDialled(),
        new MailAddressIsOne(),
        new CustomerLivesSomewhere(),
        new EntriesKeepTheirLength(),
    ];

    public static ImmutableArray<BrokenRule> Judge(CustomerDraft draft) => [.. All.Select(rule => rule.Judge(draft)).OfType<BrokenRule>()];
}
