using System.Globalization;
using System.Text;

namespace BackOffice.Decisions.Values;

/// <summary>Reads and writes durations after ISO 8601; one text is of days and time or of years and months, never both.</summary>
internal static class DurationText
{
    // 10^20 of any unit stays far inside the 128 bits of nanoseconds.
    private const int MaxDigits = 20;

    internal static FeelValue? Parse(string text)
    {
        var rest = text.AsSpan();
        var negative = rest.StartsWith("-");
        rest = negative ? rest[1..] : rest;
        if (rest.Length < 3 || rest[0] != 'P')
        {
            return null;
        }

        rest = rest[1..];
        return rest.IndexOfAny('Y', 'M') is var unit && unit >= 0 && !rest[..unit].Contains('T') && !rest[..unit].Contains('D')
            ? YearsMonths(rest, negative)
            : DaysTime(rest, negative);
    }

    internal static string Of(FeelYearsMonthsDuration duration)
    {
        if (duration.Months == 0)
        {
            return "P0M";
        }

        var months = Int128.Abs(duration.Months);
        var text = new StringBuilder(duration.Months < 0 ? "-P" : "P");
        Append(text, months / 12, 'Y');
        Append(text, months % 12, 'M');
        return text.ToString();
    }

    internal static string Of(FeelDaysTimeDuration duration)
    {
        if (duration.Nanoseconds == 0)
        {
            return "PT0S";
        }

        var length = Int128.Abs(duration.Nanoseconds);
        var text = new StringBuilder(duration.Nanoseconds < 0 ? "-P" : "P");
        Append(text, length / FeelTime.NanosecondsPerDay, 'D');
        var time = (long)(length % FeelTime.NanosecondsPerDay);
        if (time == 0)
        {
            return text.ToString();
        }

        text.Append('T');
        var seconds = time / FeelTime.NanosecondsPerSecond;
        var fraction = time % FeelTime.NanosecondsPerSecond;
        Append(text, seconds / 3600, 'H');
        Append(text, seconds / 60 % 60, 'M');
        if (fraction != 0)
        {
            var digits = fraction.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
            text.Append(CultureInfo.InvariantCulture, $"{seconds % 60}.{digits}S");
        }
        else
        {
            Append(text, seconds % 60, 'S');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Int128 amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(amount.ToString(CultureInfo.InvariantCulture)).Append(unit);
        }
    }

    private static FeelYearsMonthsDuration? YearsMonths(ReadOnlySpan<char> rest, bool negative)
    {
        if (!TryUnit(ref rest, 'Y', out var years) || !TryUnit(ref rest, 'M', out var months) || !rest.IsEmpty)
        {
            return null;
        }

        var total = (years * 12) + months;
        return total <= long.MaxValue ? FeelYearsMonthsDuration.FromMonths((long)(negative ? -total : total)) : null;
    }

    private static FeelDaysTimeDuration? DaysTime(ReadOnlySpan<char> rest, bool negative)
    {
        if (!TryUnit(ref rest, 'D', out var days))
        {
            return null;
        }

        Int128 total = days * FeelTime.NanosecondsPerDay;
        if (!rest.IsEmpty)
        {
            if (rest[0] != 'T' || rest.Length < 2)
            {
                return null;
            }

            rest = rest[1..];
            if (!TryUnit(ref rest, 'H', out var hours) || !TryUnit(ref rest, 'M', out var minutes) || !TrySeconds(ref rest, out var seconds) || !rest.IsEmpty)
            {
                return null;
            }

            total += (((hours * 60) + minutes) * 60 * FeelTime.NanosecondsPerSecond) + seconds;
        }

        return new FeelDaysTimeDuration(negative ? -total : total);
    }

    // A unit that is not there counts 0; digits without their unit are left for the next one.
    private static bool TryUnit(ref ReadOnlySpan<char> rest, char unit, out Int128 amount)
    {
        amount = 0;
        var length = Digits(rest);
        if (length == 0 || length >= rest.Length || rest[length] != unit)
        {
            return true;
        }

        if (length > MaxDigits)
        {
            return false;
        }

        amount = Int128.Parse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        rest = rest[(length + 1)..];
        return true;
    }

    private static bool TrySeconds(ref ReadOnlySpan<char> rest, out Int128 nanoseconds)
    {
        nanoseconds = 0;
        if (!rest.EndsWith("S"))
        {
            return true;
        }

        var whole = Digits(rest);
        if (whole is 0 or > MaxDigits)
        {
            return false;
        }

        nanoseconds = Int128.Parse(rest[..whole], NumberStyles.None, CultureInfo.InvariantCulture) * FeelTime.NanosecondsPerSecond;
        rest = rest[whole..];
        if (rest[0] == '.')
        {
            // The fraction may be empty: "PT0.S".
            var length = Digits(rest[1..]);
            var digits = rest.Slice(1, Math.Min(length, 9)).ToString().PadRight(9, '0');
            nanoseconds += long.Parse(digits, CultureInfo.InvariantCulture);
            rest = rest[(length + 1)..];
        }

        if (rest.Length != 1)
        {
            return false;
        }

        rest = [];
        return true;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
        {
            length++;
        }

        return length;
    }
}
