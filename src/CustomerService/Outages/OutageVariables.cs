using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.WorkItems;

namespace BackOffice.CustomerService.Outages;

/// <summary>An outage as its procedure sees it: its number, its plan and counts, never its customers.</summary>
internal static class OutageVariables
{
    public const string Number = "outageNo";

    public static Variables Of(Outage outage, TimeZoneInfo zone) => VariableValues.ToVariables(Context(
        (Number, FeelString.Of(outage.Number)),
        ("plan", Plan(outage, zone))));

    public static FeelContext Plan(Outage outage, TimeZoneInfo zone) => Context(
        ("no", FeelString.Of(outage.Number)),
        ("reason", FeelString.Of(Code.Of(outage.Plan.Reason))),
        ("work", FeelString.Of(outage.Plan.Work)),
        ("scope", FeelString.Of(outage.Scope)),
        ("start_at", Instant(outage.Plan.StartsAt, zone)),
        ("end_at", Instant(outage.Plan.EndsAt, zone)),
        ("contact", FeelString.Of($"{outage.Plan.ContactName} {outage.Plan.ContactPhone}")),
        ("substitutes", FeelString.Of(outage.Plan.Substitutes)),
        ("safety_tips", FeelString.Of(outage.Plan.SafetyTips)),
        ("moved", FeelBoolean.Of(outage.Round > 0)));

    public static FeelContext Counts(OutageCounts counts) => Context(
        ("total", FeelNumber.From(counts.Included)),
        ("excluded", FeelNumber.From(counts.Excluded)),
        ("households", FeelNumber.From(counts.Of(OutageClass.Household))),
        ("firms", FeelNumber.From(counts.Of(OutageClass.Firm))),
        ("hospitals", FeelNumber.From(counts.Of(OutageClass.Hospital))),
        ("schools", FeelNumber.From(counts.Of(OutageClass.School))),
        ("special_care", FeelNumber.From(counts.Of(OutageClass.SpecialCare))));

    public static FeelContext Context(params (string Name, FeelValue Value)[] entries) =>
        FeelContext.Of(entries.Select(static entry => KeyValuePair.Create(entry.Name, entry.Value)));

    public static FeelValue Instant(DateTimeOffset instant, TimeZoneInfo zone) => FeelDateTime.From(TimeZoneInfo.ConvertTime(instant, zone));
}
