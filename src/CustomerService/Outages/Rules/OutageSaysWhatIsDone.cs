namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>Customers ask for the reason (C-060).</summary>
internal sealed class OutageSaysWhatIsDone : IOutagePlanRule
{
    public BrokenRule? Judge(OutagePlan plan, DateTimeOffset now) =>
        !string.IsNullOrWhiteSpace(plan.Work)
            ? null
            : new BrokenRule(nameof(OutageSaysWhatIsDone), nameof(OutagePlan.Work), "请写明作业内容。", "Say what is done.");
}
