using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BackOffice.Decisions.Values;

/// <summary>Reads and writes dates, times and date-times after ISO 8601 as FEEL takes them (DMN 1.5 section 10.3.2.3.4 and following).</summary>
internal static class TemporalText
{
    internal static FeelDate? ParseDate(string text) => TryDay(text, out var day) ? new FeelDate(day) : null;

    internal static FeelTime? ParseTime(string text) =>
        TryClock(text, out var nanoseconds, out var zone) ? new FeelTime(nanoseconds, zone) : null;

    /// <summary>A date alone is midnight of that day.</summary>
    internal static FeelDateTime? ParseDateTime(string text)
    {
        var separator = text.IndexOf('T', StringComparison.Ordinal);
        if (separator < 0)
        {
            return TryDay(text, out var date) ? new FeelDateTime(date, 0, null) : null;
        }

        if (!TryDay(text.AsSpan(0, separator), out var day))
        {
            return null;
        }

        if (TryClock(text.AsSpan(separator + 1), out var nanoseconds, out var zone))
        {
            return new FeelDateTime(day, nanoseconds, zone);
        }

        // 24:00:00 is the midnight that ends the day.
        return text.AsSpan(separator + 1).StartsWith("24:00:00", StringComparison.Ordinal)
            && TryClock(string.Concat("00", text.AsSpan(separator + 3)), out nanoseconds, out zone) && nanoseconds == 0
            && CalendarDate.TryFromEpochDay(day.ToEpochDay() + 1, out var next)
            ? new FeelDateTime(next, 0, zone)
            : null;
    }

    /// <summary>A date and time as Java writes one in a region: 10:00:00+01:00[Europe/Berlin].</summary>
    internal static FeelDateTime? ParseJava(string text)
    {
        var region = text.IndexOf('[', StringComparison.Ordinal);
        var offset = region < 0 ? -1 : text.LastIndexOfAny(['+', '-', 'Z'], region);
        return offset > 0 && text.EndsWith(']') ? ParseDateTime($"{text[..offset]}@{text[(region + 1)..^1]}") : null;
    }

    /// <summary>A date and time as Java writes it; without a region as FEEL does.</summary>
    internal static string ToJava(FeelDateTime value)
    {
        if (value.Zone?.Region is not { } region)
        {
            return Of(value.Day) + "T" + Of(value.Nanoseconds, value.Zone);
        }

        var offset = FeelZone.OfOffset(value.Zone.OffsetAt(value.Day, value.Nanoseconds));
        return $"{Of(value.Day)}T{Of(value.Nanoseconds, offset)}[{region.Id}]";
    }

    /// <summary>What an at-literal holds: the text decides the kind.</summary>
    internal static FeelValue? ParseAny(string text)
    {
        if (text.StartsWith('P') || text.StartsWith("-P", StringComparison.Ordinal))
        {
            return DurationText.Parse(text);
        }

        return (FeelValue?)ParseDate(text) ?? (FeelValue?)ParseTime(text) ?? ParseDateTime(text);
    }

    internal static string Of(CalendarDate day)
    {
        var year = Math.Abs(day.Year);
        return string.Create(CultureInfo.InvariantCulture, $"{(day.Year < 0 ? "-" : "")}{year:0000}-{day.Month:00}-{day.Day:00}");
    }

    internal static string Of(long nanoseconds, FeelZone? zone)
    {
        var seconds = nanoseconds / FeelTime.NanosecondsPerSecond;
        var fraction = nanoseconds % FeelTime.NanosecondsPerSecond;
        var text = string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
        if (fraction != 0)
        {
            text += "." + fraction.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
        }

        return text + zone?.Text;
    }

    private static bool TryDay(ReadOnlySpan<char> text, out CalendarDate day)
    {
        day = default;
        var negative = text.StartsWith("-");
        var body = negative ? text[1..] : text;
        var yearLength = body.IndexOf('-');
        if (yearLength is < 4 or > 9 || (yearLength > 4 && body[0] == '0') || body.Length != yearLength + 6 || body[yearLength + 3] != '-')
        {
            return false;
        }

        if (!TryDigits(body[..yearLength], out var year) || !TryDigits(body.Slice(yearLength + 1, 2), out var month)
            || !TryDigits(body.Slice(yearLength + 4, 2), out var dayOfMonth))
        {
            return false;
        }

        year = negative ? -year : year;
        if (!CalendarDate.IsValid(year, month, dayOfMonth))
        {
            return false;
        }

        day = new CalendarDate(year, month, dayOfMonth);
        return true;
    }

    private static bool TryClock(ReadOnlySpan<char> text, out long nanoseconds, out FeelZone? zone)
    {
        nanoseconds = 0;
        zone = null;
        if (text.Length < 5 || text[2] != ':' || !TryDigits(text[..2], out var hour) || !TryDigits(text.Slice(3, 2), out var minute) || hour > 23 || minute > 59)
        {
            return false;
        }

        var rest = text[5..];
        var second = 0;
        if (rest.StartsWith(":"))
        {
            if (rest.Length < 3 || !TryDigits(rest.Slice(1, 2), out second) || second > 59)
            {
                return false;
            }

            rest = rest[3..];
        }

        long fraction = 0;
        if (rest.StartsWith("."))
        {
            var length = 1;
            while (length < rest.Length && char.IsAsciiDigit(rest[length]))
            {
                // Digits below a nanosecond are cut.
                fraction = length <= 9 ? (fraction * 10) + (rest[length] - '0') : fraction;
                length++;
            }

            if (length == 1)
            {
                return false;
            }

            for (var i = length; i <= 9; i++)
            {
                fraction *= 10;
            }

            rest = rest[length..];
        }

        nanoseconds = ((((hour * 60L) + minute) * 60) + second) * FeelTime.NanosecondsPerSecond + fraction;
        return rest.IsEmpty || TryZone(rest, out zone);
    }

    private static bool TryZone(ReadOnlySpan<char> text, [NotNullWhen(true)] out FeelZone? zone)
    {
        zone = null;
        if (text is "Z" or "z")
        {
            zone = FeelZone.Utc;
            return true;
        }

        if (text[0] == '@')
        {
            return FeelZone.TryOfRegion(text[1..].ToString(), out zone) && zone is not null;
        }

        if (text[0] is not ('+' or '-') || text.Length is not (6 or 9) || text[3] != ':'
            || !TryDigits(text.Slice(1, 2), out var hours) || !TryDigits(text.Slice(4, 2), out var minutes) || hours > 18 || minutes > 59)
        {
            return false;
        }

        var seconds = 0;
        if (text.Length == 9 && (text[6] != ':' || !TryDigits(text.Slice(7, 2), out seconds) || seconds > 59))
        {
            return false;
        }

        var offset = (hours * 3600) + (minutes * 60) + seconds;
        if (offset > 18 * 3600)
        {
            return false;
        }

        zone = FeelZone.OfOffset(text[0] == '-' ? -offset : offset);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return text.Length > 0;
    }
}
