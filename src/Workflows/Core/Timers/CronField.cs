using System.Globalization;

namespace BackOffice.Workflows.Core.Timers;

/// <summary>One field of a cron text as a set of bits.</summary>
internal static class CronField
{
    /// <summary>Reads lists, ranges and steps (<c>1,5-9,*/15</c>) of numbers or names; null when it is wrong.</summary>
    public static ulong? Read(string text, int from, int to, string[] names)
    {
        ulong bits = 0;
        foreach (var part in text.Split(','))
        {
            if (ReadPart(part, from, to, names) is not { } more)
            {
                return null;
            }

            bits |= more;
        }

        return bits;
    }

    private static ulong? ReadPart(string part, int from, int to, string[] names)
    {
        var slash = part.Split('/');
        var step = 1;
        if (slash.Length > 2 || (slash.Length == 2 && (!int.TryParse(slash[1], NumberStyles.None, CultureInfo.InvariantCulture, out step) || step < 1)))
        {
            return null;
        }

        int first, last;
        if (slash[0] is "*" or "?")
        {
            (first, last) = (from, to);
        }
        else
        {
            var range = slash[0].Split('-');
            if (range.Length > 2 || Number(range[0], names, from) is not { } start)
            {
                return null;
            }

            first = start;
            last = slash.Length == 2 ? to : start;
            if (range.Length == 2)
            {
                if (Number(range[1], names, from) is not { } end)
                {
                    return null;
                }

                last = end;
            }
        }

        if (first < from || last > to || first > last)
        {
            return null;
        }

        ulong bits = 0;
        for (var value = first; value <= last; value += step)
        {
            bits |= 1UL << value;
        }

        return bits;
    }

    private static int? Number(string text, string[] names, int from)
    {
        var name = Array.FindIndex(names, candidate => string.Equals(candidate, text, StringComparison.OrdinalIgnoreCase));
        return name >= 0 ? name + from : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
