using System.Collections.Immutable;

namespace BackOffice.CustomerService.Customers;

/// <summary>Some customers, by number, and where to go on; null at the end.</summary>
public sealed record CustomerPage(ImmutableArray<FoundCustomer> Customers, string? Next);

/// <summary>A customer that fits, with how many of their requests are still open.</summary>
public sealed record FoundCustomer(Customer Customer, int OpenRequests);
