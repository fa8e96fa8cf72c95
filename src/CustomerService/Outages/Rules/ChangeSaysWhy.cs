namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>Customers ask, and the history keeps it.</summary>
internal sealed class ChangeSaysWhy : IOutageChangeRule
{
    public BrokenRule? Judge(Outage outage, OutageChange change, DateTimeOffset now) =>
        string.IsNullOrWhiteSpace(change.Reason)
            ? new BrokenRule(nameof(ChangeSaysWhy), nameof(OutageChange.Reason), "请写明原因。", "Say why.")
            : null;
}
