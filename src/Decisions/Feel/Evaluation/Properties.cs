using System.Diagnostics.CodeAnalysis;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>What stands behind a dot after dates, times, durations and ranges (DMN 1.5 table 65).</summary>
internal static class Properties
{
    private static readonly string[] s_date = ["year", "month", "day", "weekday"];
    private static readonly string[] s_time = ["hour", "minute", "second", "time offset", "timezone"];
    private static readonly string[] s_daysTime = ["days", "hours", "minutes", "seconds"];
    private static readonly string[] s_yearsMonths = ["years", "months"];
    private static readonly string[] s_range = ["start", "end", "start included", "end included"];

    internal static string[] NamesOf(FeelKind kind) => kind switch
    {
        FeelKind.Date => s_date,
        FeelKind.Time => s_time,
        FeelKind.DateTime => [.. s_date, .. s_time],
        FeelKind.DaysTimeDuration => s_daysTime,
        FeelKind.YearsMonthsDuration => s_yearsMonths,
        FeelKind.Range => s_range,
        _ => [],
    };

    internal static bool TryGet(FeelValue value, string name, [NotNullWhen(true)] out FeelValue? property)
    {
        property = value switch
        {
            FeelDate date => OfDay(date.Day, name) ?? OfMidnight(name),
            FeelTime time => OfTime(time.Nanoseconds, time.Zone, time.Zone?.BaseOffset, name),
            FeelDateTime instant => OfDay(instant.Day, name) ?? OfTime(instant.Nanoseconds, instant.Zone, instant.Zone?.OffsetAt(instant.Day, instant.Nanoseconds), name),
            FeelDaysTimeDuration duration => OfDuration(duration.Nanoseconds, name),
            FeelYearsMonthsDuration duration => name switch
            {
                "years" => FeelNumber.From(duration.Months / 12),
                "months" => FeelNumber.From(duration.Months % 12),
                _ => null,
            },
            FeelRange range => name switch
            {
                "start" => range.Start,
                "end" => range.End,
                "start included" => FeelBoolean.Of(range.StartIncluded),
                "end included" => FeelBoolean.Of(range.EndIncluded),
                _ => null,
            },
            _ => null,
        };
        return property is not null;
    }

    private static FeelNumber? OfDay(CalendarDate day, string name) => name switch
    {
        "year" => FeelNumber.From(day.Year),
        "month" => FeelNumber.From(day.Month),
        "day" => FeelNumber.From(day.Day),
        "weekday" => FeelNumber.From(day.DayOfWeek),
        _ => null,
    };

    // A date is taken as the date and time of its midnight in UTC.
    private static FeelValue? OfMidnight(string name) => name switch
    {
        "hour" or "minute" or "second" => FeelNumber.From(0),
        "time offset" => new FeelDaysTimeDuration(0),
        _ => null,
    };

    private static FeelValue? OfTime(long nanoseconds, FeelZone? zone, int? offset, string name)
    {
        var seconds = nanoseconds / FeelTime.NanosecondsPerSecond;
        return name switch
        {
            "hour" => FeelNumber.From(seconds / 3600),
            "minute" => FeelNumber.From(seconds / 60 % 60),
            "second" => FeelNumber.From(seconds % 60),
            "time offset" => offset is { } known ? new FeelDaysTimeDuration((Int128)known * FeelTime.NanosecondsPerSecond) : FeelNull.Instance,
            "timezone" => zone?.Region is null ? FeelNull.Instance : FeelString.Of(zone.Text.TrimStart('@')),
            _ => null,
        };
    }

    private static FeelNumber? OfDuration(Int128 nanoseconds, string name)
    {
        var seconds = nanoseconds / FeelTime.NanosecondsPerSecond;
        return name switch
        {
            "days" => FeelNumber.Of(Numbers.Decimal128.From((System.Numerics.BigInteger)(seconds / 86_400))),
            "hours" => FeelNumber.From((long)(seconds / 3600 % 24)),
            "minutes" => FeelNumber.From((long)(seconds / 60 % 60)),
            "seconds" => FeelNumber.From((long)(seconds % 60)),
            _ => null,
        };
    }
}
