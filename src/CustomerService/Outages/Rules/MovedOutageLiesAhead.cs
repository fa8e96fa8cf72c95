namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>Customers need time to prepare.</summary>
internal sealed class MovedOutageLiesAhead : IOutageChangeRule
{
    public BrokenRule? Judge(Outage outage, OutageChange change, DateTimeOffset now) =>
        change is OutageChange.Move move && move.StartsAt <= now
            ? new BrokenRule(nameof(MovedOutageLiesAhead), nameof(OutageChange.Move.StartsAt), "新的开始时间应在将来。", "The new start must lie ahead.")
            : null;
}
