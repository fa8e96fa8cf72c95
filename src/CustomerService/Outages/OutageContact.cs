using System.Collections.Immutable;

namespace BackOffice.CustomerService.Outages;

/// <summary>A customer whom somebody goes to, and how it went.</summary>
public sealed record OutageContact(
    string CustomerNumber, string Name, string Phone, string Address, ContactKind Kind, bool IsDone, ContactOutcome? Outcome, string Note, decimal? Amount, string? SeenBy, DateTimeOffset? SeenAt);

/// <summary>Some of them, by number, and where to go on; null at the end.</summary>
public sealed record OutageContactPage(ImmutableArray<OutageContact> Contacts, string? Next);
