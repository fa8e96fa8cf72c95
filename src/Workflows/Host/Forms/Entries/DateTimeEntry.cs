using System.Globalization;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Workflows.Host.Forms.Entries;

internal sealed class DateTimeEntry : FieldEntry<DateTimeField>
{
    private static readonly string[] Times = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];
    private static readonly string[] Offsets = ["zzz"];

    protected override (FeelValue? Value, string Message, string Argument) Read(DateTimeField field, FormNode node, FeelValue raw)
    {
        if (raw is FeelString { Text: "" })
        {
            return Taken(FeelNull.Instance);
        }

        var zone = node.Options.TimeZone;
        return field.Subtype switch
        {
            DateTimeSubtype.Date => Date(raw, zone) is { } date ? Taken(date) : Refused("not-date"),
            DateTimeSubtype.Time => Time(raw) is { } time ? Taken(Zoned(time, field, zone, node.Options.Now)) : Refused("not-time"),
            _ => Both(raw) is { } both ? Taken(Zoned(both, field, zone)) : Refused("not-date-time"),
        };
    }

    protected override FormInputProblem? Check(DateTimeField field, FormNode node)
    {
        if (!field.DisallowPassedDates || node.Options.Now is not { } now || Day(node) is not { } day)
        {
            return null;
        }

        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, node.Options.TimeZone).DateTime);
        return day < today ? node.Problem("passed", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;
    }

    private static DateOnly? Day(FormNode node) => node.Value switch
    {
        FeelDate date when date.TryToDateOnly(out var day) => day,
        FeelDateTime both when both.TryToDateTimeOffset(node.Options.TimeZone, out var instant) =>
            DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, node.Options.TimeZone).DateTime),
        _ => null,
    };

    private static FeelDate? Date(FeelValue raw, TimeZoneInfo zone) => raw switch
    {
        FeelDate date when date.TryToDateOnly(out _) => date,
        FeelDateTime both when both.TryToDateTimeOffset(zone, out var instant) => FeelDate.From(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime)),
        FeelString text when Day(text.Text) is { } day => FeelDate.From(day),
        _ => null,
    };

    private static FeelTime? Time(FeelValue raw) => raw switch
    {
        FeelTime time => time,
        FeelString text when Clock(text.Text) is var (time, zone) => FeelTime.From(time, zone),
        _ => null,
    };

    private static FeelDateTime? Both(FeelValue raw) => raw switch
    {
        FeelDateTime both when both.TryToDateTimeOffset(TimeZoneInfo.Utc, out _) => both,
        FeelString { Text: [_, _, _, _, _, _, _, _, _, _, 'T' or ' ', ..] text } when Day(text[..10]) is { } day && Clock(text[11..]) is var (time, zone) =>
            FeelDateTime.From(day, time, zone),
        _ => null,
    };

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static (TimeOnly Time, FeelZone? Zone)? Clock(string text)
    {
        var end = text.IndexOfAny(['Z', '+', '-']);
        var clock = end < 0 ? text : text[..end];
        if (!TimeOnly.TryParseExact(clock, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return null;
        }

        return end < 0 ? (time, null) : Zone(text[end..]) is { } zone ? (time, zone) : null;
    }

    private static FeelZone? Zone(string text) => text == "Z" ? FeelZone.Utc
        : DateTimeOffset.TryParseExact(text, Offsets, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? FeelZone.OfOffset((int)at.Offset.TotalSeconds)
        : null;

    private static FeelDateTime Zoned(FeelDateTime both, DateTimeField field, TimeZoneInfo zone)
    {
        if (!both.TryToDateTimeOffset(zone, out var instant))
        {
            return both;
        }

        var local = TimeZoneInfo.ConvertTime(instant, zone);
        return field.Zone switch
        {
            TimeZoneForm.Utc => FeelDateTime.From(instant.ToUniversalTime()),
            TimeZoneForm.None => FeelDateTime.From(DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime)),
            _ => FeelDateTime.From(local),
        };
    }

    /// <summary>A bare time has no day; the company's offset of today is the best there is.</summary>
    private static FeelTime Zoned(FeelTime time, DateTimeField field, TimeZoneInfo zone, DateTimeOffset? now)
    {
        var offset = now is { } instant ? zone.GetUtcOffset(instant) : zone.BaseUtcOffset;
        return (field.Zone, time.Zone) switch
        {
            (TimeZoneForm.None, _) => FeelTime.From(time.ToTimeOnly()),
            (TimeZoneForm.Offset, null) => FeelTime.From(time.ToTimeOnly(), FeelZone.OfOffset((int)offset.TotalSeconds)),
            (TimeZoneForm.Utc, null) => FeelTime.From(time.ToTimeOnly().Add(-offset), FeelZone.Utc),
            _ => time,
        };
    }
}
