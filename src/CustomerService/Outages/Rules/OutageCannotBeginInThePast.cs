namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>A plan lies ahead; a fault has begun already.</summary>
internal sealed class OutageCannotBeginInThePast : IOutagePlanRule
{
    public BrokenRule? Judge(OutagePlan plan, DateTimeOffset now) =>
        plan.Kind == OutageKind.Fault || plan.StartsAt > now
            ? null
            : new BrokenRule(nameof(OutageCannotBeginInThePast), nameof(OutagePlan.StartsAt), "开始时间已过，请改为将来的时间。", "The start has passed; choose a time to come.");
}
