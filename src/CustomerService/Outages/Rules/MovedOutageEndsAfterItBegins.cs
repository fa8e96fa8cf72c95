namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>Customers are told until when.</summary>
internal sealed class MovedOutageEndsAfterItBegins : IOutageChangeRule
{
    public BrokenRule? Judge(Outage outage, OutageChange change, DateTimeOffset now) =>
        change is OutageChange.Move move && move.EndsAt <= move.StartsAt
            ? new BrokenRule(nameof(MovedOutageEndsAfterItBegins), nameof(OutageChange.Move.EndsAt), "预计恢复时间应晚于开始时间。", "The end must lie after the start.")
            : null;
}
