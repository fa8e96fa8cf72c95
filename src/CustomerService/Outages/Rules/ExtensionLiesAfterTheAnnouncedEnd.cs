namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>Gas that comes back earlier needs no extension.</summary>
internal sealed class ExtensionLiesAfterTheAnnouncedEnd : IOutageChangeRule
{
    public BrokenRule? Judge(Outage outage, OutageChange change, DateTimeOffset now) =>
        change is OutageChange.Extend extend && (extend.EndsAt <= outage.Plan.EndsAt || extend.EndsAt <= now)
            ? new BrokenRule(nameof(ExtensionLiesAfterTheAnnouncedEnd), nameof(OutageChange.Extend.EndsAt), "延长后的恢复时间应晚于原定时间和现在。", "The new end must lie after the announced one and after now.")
            : null;
}
