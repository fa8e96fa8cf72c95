using System.Collections.Immutable;

namespace BackOffice.CustomerService.Outages;

/// <summary>A customer whom an outage cuts off, or whom a person took off the list.</summary>
/// <param name="Number">户号.</param>
/// <param name="Name">Who.</param>
/// <param name="Address">Where.</param>
/// <param name="Class">As what they are looked at.</param>
/// <param name="IsIncluded">Whether they are told.</param>
/// <param name="Reason">Why a person decided otherwise than the area says.</param>
/// <param name="DecidedBy">Who did.</param>
public sealed record AffectedCustomer(string Number, string Name, string Address, OutageClass Class, bool IsIncluded, string Reason, string? DecidedBy);

/// <summary>Some of them, by number, and where to go on; null at the end.</summary>
public sealed record AffectedPage(ImmutableArray<AffectedCustomer> Customers, string? Next);
