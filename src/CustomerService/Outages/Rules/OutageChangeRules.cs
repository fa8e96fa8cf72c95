using System.Collections.Immutable;

namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>Every rule of a change, in the order in which the page asks. A new one is a class and a line here.</summary>
internal static class OutageChangeRules
{
    private static readonly IOutageChangeRule[] All =
    [
        new OnlyAnAnnouncedOutageIsMovedOrCancelled(),
        new OnlyWorkUnderWayIsExtended(),
        new MovedOutageLiesAhead(),
        new MovedOutageEndsAfterItBegins(),
        new ExtensionLiesAfterTheAnnouncedEnd(),
        new ChangeSaysWhy(),
    ];

    public static ImmutableArray<BrokenRule> Judge(Outage outage, OutageChange change, DateTimeOffset now) =>
        [.. All.Select(rule => rule.Judge(outage, change, now)).OfType<BrokenRule>()];
}
