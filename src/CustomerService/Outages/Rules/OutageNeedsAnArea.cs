namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>Without an area nobody could be told.</summary>
internal sealed class OutageNeedsAnArea : IOutagePlanRule
{
    public BrokenRule? Judge(OutagePlan plan, DateTimeOffset now) =>
        plan.Areas.Length > 0
            ? null
            : new BrokenRule(nameof(OutageNeedsAnArea), nameof(OutagePlan.Areas), "请选择停气范围：区域、街道、楼栋或阀门。", "Choose the area: districts, streets, buildings or valves.");
}
