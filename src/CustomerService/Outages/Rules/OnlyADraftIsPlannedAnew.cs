namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>What customers know of is moved, not rewritten.</summary>
internal static class OnlyADraftIsPlannedAnew
{
    public static BrokenRule? Judge(Outage outage) =>
        outage.IsOpenToReview
            ? null
            : new BrokenRule(nameof(OnlyADraftIsPlannedAnew), nameof(Outage.State), "停气已发布，请用改期、延长或撤销。", "The outage is announced: move, extend or cancel it.");
}
