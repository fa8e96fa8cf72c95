namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>A visit meets somebody or not; a meal is brought, paid or declined, and what was paid has an amount .</summary>
internal static class VisitEndsAsVisitsDo
{
    public static BrokenRule? Judge(ContactKind kind, ContactOutcome outcome, decimal? amount) => (kind, outcome) switch
    {
        (ContactKind.Visit, ContactOutcome.Met or ContactOutcome.Absent) => null,
        (ContactKind.Meal, ContactOutcome.Brought or ContactOutcome.Declined) => null,
        (ContactKind.Meal, ContactOutcome.Paid) when amount > 0 => null,
        (ContactKind.Meal, ContactOutcome.Paid) => new BrokenRule(nameof(VisitEndsAsVisitsDo), nameof(OutageContact.Amount), "误餐费请填写金额。", "Give the amount that was paid."),
        _ => new BrokenRule(nameof(VisitEndsAsVisitsDo), nameof(OutageContact.Outcome), "结果与事项不符。", "Such an end does not fit what was to be done."),
    };
}
