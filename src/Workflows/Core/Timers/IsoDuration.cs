using System.Globalization;
using System.Text.RegularExpressions;

namespace BackOffice.Workflows.Core.Timers;

/// <summary>An ISO 8601 duration: months go by the calendar, the rest by the clock.</summary>
/// <param name="Months">Years and months.</param>
/// <param name="Span">Weeks, days, hours, minutes and seconds.</param>
internal readonly partial record struct IsoDuration(int Months, TimeSpan Span)
{
    public static bool TryParse(string text, out IsoDuration duration)
    {
        duration = default;
        var match = Pattern().Match(text);
        if (!match.Success || text.EndsWith('P') || text.EndsWith('T'))
        {
            return false;
        }

        try
        {
            var months = checked(((int)Part(match, "y") * 12) + (int)Part(match, "mo"));
            var seconds = (Part(match, "w") * 7 * 86_400) + (Part(match, "d") * 86_400) + (Part(match, "h") * 3_600) + (Part(match, "mi") * 60) + Part(match, "s");
            var span = new TimeSpan((long)(seconds * TimeSpan.TicksPerSecond));
            duration = match.Groups["sign"].Success ? new IsoDuration(-months, -span) : new IsoDuration(months, span);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    public Instant After(Instant start, TimeZoneInfo zone) =>
        Months == 0 ? start.Plus(Span) : LocalTime.ToInstant(LocalTime.Of(start, zone).AddMonths(Months), zone).Plus(Span);

    private static decimal Part(Match match, string name) =>
        match.Groups[name].Success ? decimal.Parse(match.Groups[name].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?<sign>-)?P((?<y>\d{1,6})Y)?((?<mo>\d{1,6})M)?((?<w>\d{1,6})W)?((?<d>\d{1,9})D)?(T((?<h>\d{1,9})H)?((?<mi>\d{1,9})M)?((?<s>\d{1,12}(\.\d{1,9})?)S)?)?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
