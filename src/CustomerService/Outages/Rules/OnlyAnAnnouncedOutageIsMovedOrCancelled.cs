namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>Before, the plan is changed; afterwards, the gas is off.</summary>
internal sealed class OnlyAnAnnouncedOutageIsMovedOrCancelled : IOutageChangeRule
{
    public BrokenRule? Judge(Outage outage, OutageChange change, DateTimeOffset now) =>
        change is not OutageChange.Extend && outage.State != OutageState.Announced
            ? new BrokenRule(nameof(OnlyAnAnnouncedOutageIsMovedOrCancelled), nameof(Outage.State), "只有已发布、尚未开始的停气才能改期或撤销。", "Only an outage that is announced and has not begun can be moved or cancelled.")
            : null;
}
