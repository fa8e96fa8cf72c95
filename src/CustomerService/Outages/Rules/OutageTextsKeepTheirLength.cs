namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>What is written down must fit where it is kept, and into a notice.</summary>
internal sealed class OutageTextsKeepTheirLength : IOutagePlanRule
{
    public BrokenRule? Judge(OutagePlan plan, DateTimeOffset now)
    {
        (string Field, string Text, int Most)[] texts =
        [
            (nameof(OutagePlan.Work), plan.Work, TextLengths.Address),
            (nameof(OutagePlan.ContactName), plan.ContactName, TextLengths.Name),
            (nameof(OutagePlan.Substitutes), plan.Substitutes, TextLengths.Address),
            (nameof(OutagePlan.SafetyTips), plan.SafetyTips, TextLengths.Address),
        ];
        return texts.Where(static t => t.Text.Length > t.Most)
            .Select(static t => new BrokenRule(nameof(OutageTextsKeepTheirLength), t.Field, $"最多 {t.Most} 个字，现为 {t.Text.Length} 个。", $"At most {t.Most} characters; there are {t.Text.Length}."))
            .FirstOrDefault();
    }
}
