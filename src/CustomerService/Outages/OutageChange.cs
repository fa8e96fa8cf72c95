namespace BackOffice.CustomerService.Outages;

/// <summary>What somebody wants changed of an outage that customers know of.</summary>
/// <param name="Reason">Why; customers and the history are told.</param>
public abstract record OutageChange(string Reason)
{
    /// <summary>At another time: everybody is told anew, and the clock starts anew.</summary>
    public sealed record Move(DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Reason) : OutageChange(Reason);

    /// <summary>Not at all: whoever was told is told.</summary>
    public sealed record Cancel(string Reason) : OutageChange(Reason);

    /// <summary>The work takes longer.</summary>
    public sealed record Extend(DateTimeOffset EndsAt, string Reason) : OutageChange(Reason);
}
