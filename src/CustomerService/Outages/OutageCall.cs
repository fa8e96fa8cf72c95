using System.Collections.Immutable;

namespace BackOffice.CustomerService.Outages;

/// <summary>A customer whom a person tells, because no channel could or did.</summary>
/// <param name="NoticeKey">The row of the ledger.</param>
/// <param name="CustomerNumber">Who.</param>
/// <param name="Name">Their name.</param>
/// <param name="Phone">What to dial; empty for a posting.</param>
/// <param name="Address">Where.</param>
/// <param name="Reason">Why no channel reached them; empty where none was known.</param>
public sealed record OutageCall(long NoticeKey, string CustomerNumber, string Name, string Phone, string Address, string Reason);

/// <summary>Some of those who are to be called, by number, and where to go on; null at the end.</summary>
public sealed record OutageCallPage(ImmutableArray<OutageCall> Calls, string? Next);

/// <summary>A building where a posting tells several customers at once.</summary>
/// <param name="Area">The building.</param>
/// <param name="Customers">Whom it tells.</param>
public sealed record OutageDoor(OutageArea Area, ImmutableArray<OutageCall> Customers);
