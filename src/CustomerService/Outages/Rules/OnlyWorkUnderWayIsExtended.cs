namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>Before the work begins an outage is moved.</summary>
internal sealed class OnlyWorkUnderWayIsExtended : IOutageChangeRule
{
    public BrokenRule? Judge(Outage outage, OutageChange change, DateTimeOffset now) =>
        change is OutageChange.Extend && (outage.State != OutageState.Released || outage.IsOpenToReview)
            ? new BrokenRule(nameof(OnlyWorkUnderWayIsExtended), nameof(Outage.State), "只有正在停气的作业才能延长。", "Only work that is under way can be extended.")
            : null;
}
