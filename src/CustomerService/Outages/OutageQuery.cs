namespace BackOffice.CustomerService.Outages;

/// <summary>Which outages a list shows.</summary>
/// <param name="States">Only these; empty for all.</param>
public sealed record OutageQuery(IReadOnlyCollection<OutageState> States)
{
    public OutageKind? Kind { get; init; }

    /// <summary>Part of number, area, work or contact.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where the page before ended.</summary>
    public OutageCursor? After { get; init; }

    public int PageSize { get; init; } = 50;
}

/// <summary>A place in the list.</summary>
public sealed record OutageCursor(DateTimeOffset StartsAt, string Number);

/// <summary>Some outages, the latest start first, and where to go on; null at the end.</summary>
public sealed record OutagePage(System.Collections.Immutable.ImmutableArray<OutageLine> Lines, OutageCursor? Next);

/// <summary>An outage in a list, with how many customers it cuts off.</summary>
public sealed record OutageLine(Outage Outage, int Customers);
