namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>The list stands still once customers are told: the proof is about the same people as the notices.</summary>
internal static class ListIsReviewedBeforeItIsAnnounced
{
    public static BrokenRule? Judge(Outage outage) =>
        outage.IsOpenToReview
            ? null
            : new BrokenRule(nameof(ListIsReviewedBeforeItIsAnnounced), nameof(Outage.State), "名单已发布，不能再改。", "The list is announced and cannot be changed any more.");
}
