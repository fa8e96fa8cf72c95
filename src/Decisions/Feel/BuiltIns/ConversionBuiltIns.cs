using BackOffice.Decisions.Feel.Parsing;
using BackOffice.Decisions.Feel.Syntax;
using BackOffice.Decisions.Numbers;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>From one kind of value to another.</summary>
internal static class ConversionBuiltIns
{
    private const string Section = "10.3.4.1";

    internal static IEnumerable<BuiltIn> All =>
    [
        new("date", Section,
            ("from: string|date|date and time", Date),
            ("year: number, month: number, day: number", DateOfParts)),
        new("time", Section,
            ("from: string|time|date and time|date", Time),
            ("hour: number, minute: number, second: number, offset?: days and time duration|null", TimeOfParts)),
        new("date and time", Section,
            ("from: string|date and time|date", DateTime),
            ("date: date|date and time, time: time", DateTimeOfParts),
            ("date: date and time|date, timezone: string", InZone)),
        new("duration", Section, ("from: string|days and time duration|years and months duration", Duration)),
        new("years and months duration", Section, ("from: date|date and time, to: date|date and time", YearsMonths)),
        new("number", Section, ("from: string", PlainNumber), ("from: string, grouping separator: string|null, decimal separator?: string|null", Number)),
        new("string", Section, ("from: any", String)),
        new("range", Section, ("from: string", Range)),
        new("from json", "Camunda", ("value: string", FromJson)),
        new("to json", "Camunda", ("value: any", ToJson)),
    ];

    private static FeelValue Date(BuiltInCall call) => call[0] switch
    {
        FeelDate date => date,
        FeelDateTime instant => instant.Date,
        var text => TemporalText.ParseDate(((FeelString)text).Text) ?? call.Fail($"{ValueText.Short(text)} is no date such as \"2026-11-20\"."),
    };

    private static FeelValue DateOfParts(BuiltInCall call) =>
        call.Number(0).TryToInt64(out var year) && call.Number(1).TryToInt64(out var month) && call.Number(2).TryToInt64(out var day)
        && CalendarDate.IsValid(year, month, day)
            ? new FeelDate(new CalendarDate((int)year, (int)month, (int)day))
            : call.Fail($"There is no day {call[2]} of month {call[1]} of the year {call[0]}.", FeelFailureKind.OutOfRange);

    private static FeelValue Time(BuiltInCall call) => call[0] switch
    {
        FeelTime time => time,
        FeelDateTime instant => instant.Time,
        FeelDate => new FeelTime(0, FeelZone.Utc),
        var text => TemporalText.ParseTime(((FeelString)text).Text.TrimStart('T')) ?? call.Fail($"{ValueText.Short(text)} is no time such as \"13:30:00\"."),
    };

    private static FeelValue TimeOfParts(BuiltInCall call)
    {
        var nanoseconds = Decimal128.Round(call.Number(2) * Decimal128.From(FeelTime.NanosecondsPerSecond), 0, RoundingMode.Down);
        if (!call.TryWhole(0, 0, 23, out var hour) || !call.TryWhole(1, 0, 59, out var minute)
            || !nanoseconds.TryToInt64(out var second) || second < 0 || second >= 60 * FeelTime.NanosecondsPerSecond)
        {
            return call.Fail($"There is no time of {call[0]} hours, {call[1]} minutes and {call[2]} seconds.", FeelFailureKind.OutOfRange);
        }

        var total = (((hour * 60) + minute) * 60 * FeelTime.NanosecondsPerSecond) + second;
        if (!call.Has(3))
        {
            return new FeelTime(total, null);
        }

        var offset = ((FeelDaysTimeDuration)call[3]).Nanoseconds / FeelTime.NanosecondsPerSecond;
        return Int128.Abs(offset) <= 18 * 3600
            ? new FeelTime(total, FeelZone.OfOffset((int)offset))
            : call.Fail($"An offset has at most 18 hours, found {call[3]}.", FeelFailureKind.OutOfRange);
    }

    private static FeelValue DateTime(BuiltInCall call) => call[0] switch
    {
        FeelDateTime instant => instant,
        FeelDate date => new FeelDateTime(date.Day, 0, null),
        var text => TemporalText.ParseDateTime(((FeelString)text).Text) ?? TemporalText.ParseJava(((FeelString)text).Text)
            ?? call.Fail($"{ValueText.Short(text)} is no date and time such as \"2026-11-20T13:30:00\"."),
    };

    private static FeelDateTime DateTimeOfParts(BuiltInCall call)
    {
        var day = call[0] is FeelDateTime instant ? instant.Day : ((FeelDate)call[0]).Day;
        var time = (FeelTime)call[1];
        return new FeelDateTime(day, time.Nanoseconds, time.Zone);
    }

    // A local time gets the zone; one with a zone is told in the other.
    private static FeelValue InZone(BuiltInCall call)
    {
        if (TemporalText.ParseTime("00:00:00" + (call.Text(1).StartsWith('+') || call.Text(1).StartsWith('-') || call.Text(1) == "Z" ? "" : "@") + call.Text(1))?.Zone is not { } zone)
        {
            return call.Fail($"There is no time zone {ValueText.Short(call[1])}.");
        }

        var instant = call[0] as FeelDateTime ?? new FeelDateTime(((FeelDate)call[0]).Day, 0, null);
        return instant.Zone is null
            ? new FeelDateTime(instant.Day, instant.Nanoseconds, zone)
            : FeelDateTime.FromInstant(instant.Instant, zone) ?? call.Fail("The instant is out of range.", FeelFailureKind.OutOfRange);
    }

    private static FeelValue Duration(BuiltInCall call) => call[0] is FeelString text
        ? DurationText.Parse(text.Text) ?? call.Fail($"{ValueText.Short(text)} is no duration such as \"P1DT12H\" or \"P1Y6M\".")
        : call[0];

    private static FeelValue YearsMonths(BuiltInCall call)
    {
        // Whole months lie between days; the time of day has no bearing.
        var from = (call[0] as FeelDateTime)?.Day ?? ((FeelDate)call[0]).Day;
        var to = (call[1] as FeelDateTime)?.Day ?? ((FeelDate)call[1]).Day;
        var months = ((to.Year - (long)from.Year) * 12) + to.Month - from.Month;
        var rest = to.Day.CompareTo(from.Day);
        months += months > 0 && rest < 0 ? -1 : months < 0 && rest > 0 ? 1 : 0;
        return FeelYearsMonthsDuration.FromMonths(months);
    }

    private static FeelValue PlainNumber(BuiltInCall call) =>
        Decimal128.TryParse(call.Text(0), out var number) ? FeelNumber.Of(number) : call.Fail($"{ValueText.Short(call[0])} is no number.");

    private static FeelValue Number(BuiltInCall call)
    {
        var grouping = call.Has(1) ? call.Text(1) : "";
        var point = call.Has(2) ? call.Text(2) : "";
        if (grouping is not ("" or " " or "," or ".") || point is not ("" or "," or ".") || (grouping.Length > 0 && grouping == point)
            || (call.Has(1) && grouping.Length == 0) || (call.Has(2) && point.Length == 0))
        {
            return call.Fail("The grouping separator is ' ', ',' or '.', the decimal separator ',' or '.', and they differ.");
        }

        var text = grouping.Length == 0 ? call.Text(0) : call.Text(0).Replace(grouping, "", StringComparison.Ordinal);
        if (point == ",")
        {
            text = text.Contains('.', StringComparison.Ordinal) ? "" : text.Replace(',', '.');
        }

        return Decimal128.TryParse(text, out var number) ? FeelNumber.Of(number) : call.Fail($"{ValueText.Short(call[0])} is no number.");
    }

    private static FeelValue String(BuiltInCall call)
    {
        if (call[0].IsNull)
        {
            return call[0];
        }

        return call.Of(ValueText.Display(call[0], call.Options.Limits.TextSize));
    }

    /// <summary>A text that is a range whose endpoints are literals.</summary>
    private static FeelValue Range(BuiltInCall call)
    {
        var (syntax, _) = Parser.Parse(call.Text(0), FeelParseOptions.Default with { MaxLength = 1_000 }, unaryTests: false);
        if (syntax is RangeSyntax range && Literal(range.Start) is { } start && Literal(range.End) is { } end)
        {
            var open = start.IsNull || end.IsNull;
            var bothOpen = start.IsNull && end.IsNull;
            var includesNothing = (start.IsNull && range.StartIncluded) || (end.IsNull && range.EndIncluded);
            if (!bothOpen && !includesNothing && (open || ValueOrder.Compare(start, end) is <= 0))
            {
                return new FeelRange(start, range.StartIncluded, end, range.EndIncluded);
            }
        }

        return call.Fail($"{ValueText.Short(call[0])} is no range such as \"[1..10]\" with literals as endpoints, the lower one first.");
    }

    private static FeelValue? Literal(FeelSyntax syntax) => syntax switch
    {
        NullSyntax => FeelNull.Instance,
        NumberSyntax number => FeelNumber.Of(number.Value),
        StringSyntax text => FeelString.Of(text.Value),
        AtSyntax at => TemporalText.ParseAny(at.Text),
        CallSyntax { Callee: NameSyntax name, Arguments: [{ Value: StringSyntax text }] } => name.Name switch
        {
            "date" => TemporalText.ParseDate(text.Value),
            "time" => TemporalText.ParseTime(text.Value),
            "date and time" => TemporalText.ParseDateTime(text.Value),
            "duration" => DurationText.Parse(text.Value),
            _ => null,
        },
        _ => null,
    };

    private static FeelValue FromJson(BuiltInCall call) =>
        PlainJson.TryRead(call.Text(0), call.Options.Limits.Depth, out var value) ? call.Session.Checked(value) : call.Fail("The text is no JSON.");

    private static FeelValue ToJson(BuiltInCall call) => call.Of(PlainJson.Write(call[0]));
}
