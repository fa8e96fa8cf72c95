using System.Globalization;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Timers;

/// <summary>Computes when a timer fires, from ISO 8601 dates, durations and cycles (<c>R3/PT10M</c>, <c>R/2026-11-20T09:00:00/P1D</c>) or cron.</summary>
public static class TimerSchedule
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    /// <summary>The first time; null when the text is not understood, or a cycle never fires.</summary>
    public static TimerDue? First(TimerKind kind, string text, Instant now, TimeZoneInfo zone) => kind switch
    {
        TimerKind.Date => Date(text, zone) is { } due ? new TimerDue(due, 1) : null,
        TimerKind.Duration => IsoDuration.TryParse(text, out var duration) ? new TimerDue(duration.After(now, zone), 1) : null,
        _ => Cycle(text, now, zone),
    };

    /// <summary>The time after <paramref name="last"/> was due; null when the cycle is over.</summary>
    public static TimerDue? Next(string cycle, TimerDue last, Instant now, TimeZoneInfo zone)
    {
        if (last.Repetitions is 0 or 1)
        {
            return null;
        }

        var left = last.Repetitions < 0 ? -1 : last.Repetitions - 1;
        if (TryReadCycle(cycle, out _, out _, out var interval))
        {
            // From the time it was due, so that lateness does not add up.
            return new TimerDue(interval.After(last.Due, zone), left);
        }

        return CronSchedule.TryParse(cycle)?.Next(now > last.Due ? now : last.Due, zone) is { } due ? new TimerDue(due, left) : null;
    }

    /// <summary>A date, or date and time with or without offset; null when it is neither.</summary>
    public static Instant? Date(string text, TimeZoneInfo zone)
    {
        var iso = text.IndexOf('[') is var bracket and >= 0 ? text[..bracket] : text;
        if (DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return LocalTime.StartOf(day, zone);
        }

        if (DateTime.TryParseExact(iso, [Form, "yyyy-MM-dd'T'HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return LocalTime.ToInstant(local, zone);
        }

        return DateTimeOffset.TryParseExact(iso, [Form + "K", "yyyy-MM-dd'T'HH:mmK"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? Instant.From(time)
            : null;
    }

    private static TimerDue? Cycle(string text, Instant now, TimeZoneInfo zone)
    {
        if (!TryReadCycle(text, out var repetitions, out var start, out var interval))
        {
            return CronSchedule.TryParse(text)?.Next(now, zone) is { } next ? new TimerDue(next, -1) : null;
        }

        if (repetitions == 0)
        {
            return null;
        }

        return start is null
            ? new TimerDue(interval.After(now, zone), repetitions)
            : Date(start, zone) is { } first ? new TimerDue(first, repetitions) : null;
    }

    private static bool TryReadCycle(string text, out int repetitions, out string? start, out IsoDuration interval)
    {
        repetitions = -1;
        start = null;
        interval = default;
        var parts = text.Split('/');
        if (parts.Length is < 2 or > 3 || !parts[0].StartsWith('R'))
        {
            return false;
        }

        if (parts[0].Length > 1 && !int.TryParse(parts[0].AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out repetitions))
        {
            return false;
        }

        start = parts.Length == 3 ? parts[1] : null;
        // An interval of nothing would fire without end at one moment.
        return IsoDuration.TryParse(parts[^1], out interval) && (interval.Months > 0 || interval.Span > TimeSpan.Zero);
    }
}
