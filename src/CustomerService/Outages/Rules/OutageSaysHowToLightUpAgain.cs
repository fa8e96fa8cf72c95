namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>Gas that comes back into an open tap is a danger (F-32).</summary>
internal sealed class OutageSaysHowToLightUpAgain : IOutagePlanRule
{
    public BrokenRule? Judge(OutagePlan plan, DateTimeOffset now) =>
        !string.IsNullOrWhiteSpace(plan.SafetyTips)
            ? null
            : new BrokenRule(nameof(OutageSaysHowToLightUpAgain), nameof(OutagePlan.SafetyTips), "请写明恢复供气的安全提示。", "Say what to mind when the gas comes back.");
}
