using System.Collections.Immutable;

namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>Every rule of a plan, in the order in which the page asks. A new one is a class and a line here.</summary>
internal static class OutagePlanRules
{
    private static readonly IOutagePlanRule[] All =
    [
        new OutageNeedsAnArea(),
        new OutageCannotBeginInThePast(),
        new OutageEndsAfterItBegins(),
        new OutageSaysWhatIsDone(),
        new OutageNamesAContact(),
        new OutageSaysHowToLightUpAgain(),
        new OutageTextsKeepTheirLength(),
    ];

    public static ImmutableArray<BrokenRule> Judge(OutagePlan plan, DateTimeOffset now) =>
        [.. All.Select(rule => rule.Judge(plan, now)).OfType<BrokenRule>()];
}
