namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>Customers are told until when.</summary>
internal sealed class OutageEndsAfterItBegins : IOutagePlanRule
{
    public BrokenRule? Judge(OutagePlan plan, DateTimeOffset now) =>
        plan.EndsAt > plan.StartsAt
            ? null
            : new BrokenRule(nameof(OutageEndsAfterItBegins), nameof(OutagePlan.EndsAt), "预计恢复时间应晚于开始时间。", "The end must lie after the start.");
}
