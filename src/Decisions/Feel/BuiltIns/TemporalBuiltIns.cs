using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>Functions of dates, and of the instant that the host gives.</summary>
internal static class TemporalBuiltIns
{
    private const string Section = "10.3.4.8";

    private static readonly string[] s_days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] s_months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    internal static IEnumerable<BuiltIn> All =>
    [
        new("day of year", Section, ("date: date|date and time", static call => FeelNumber.From(Day(call).DayOfYear))),
        new("day of week", Section, ("date: date|date and time", static call => FeelString.Of(s_days[Day(call).DayOfWeek - 1]))),
        new("month of year", Section, ("date: date|date and time", static call => FeelString.Of(s_months[Day(call).Month - 1]))),
        new("week of year", Section, ("date: date|date and time", static call => FeelNumber.From(Day(call).WeekOfYear))),
        new("last day of month", "Camunda", ("date: date|date and time", LastDayOfMonth)),
        new("now", "10.3.4.11", ("", Now)),
        new("today", "10.3.4.11", ("", Today)),
    ];

    private static CalendarDate Day(BuiltInCall call) => call[0] is FeelDate date ? date.Day : ((FeelDateTime)call[0]).Day;

    private static FeelDate LastDayOfMonth(BuiltInCall call)
    {
        var day = Day(call);
        return new FeelDate(day with { Day = CalendarDate.DaysInMonth(day.Year, day.Month) });
    }

    private static FeelValue Now(BuiltInCall call) => call.Options.Now is { } now
        ? FeelDateTime.FromInstant(FeelDateTime.From(now).Instant, ZoneOf(call)) ?? (FeelValue)FeelNull.Instance
        : call.Fail("The host gives no instant.", FeelFailureKind.NotSupplied);

    private static FeelValue Today(BuiltInCall call) => Now(call) is FeelDateTime now ? now.Date : FeelNull.Instance;

    private static FeelZone ZoneOf(BuiltInCall call) =>
        call.Options.TimeZone.Equals(TimeZoneInfo.Utc) ? FeelZone.Utc : FeelZone.OfRegion(call.Options.TimeZone);
}
