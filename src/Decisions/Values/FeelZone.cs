using System.Globalization;

namespace BackOffice.Decisions.Values;

/// <summary>The zone of a time: an offset from UTC, or a region of the time zone database.</summary>
public sealed class FeelZone : IEquatable<FeelZone>
{
    private readonly int _offsetSeconds;

    private FeelZone(int offsetSeconds, TimeZoneInfo? region, string text)
    {
        _offsetSeconds = offsetSeconds;
        Region = region;
        Text = text;
    }

    /// <summary>UTC, written "Z".</summary>
    public static FeelZone Utc { get; } = new(0, null, "Z");

    /// <summary>The region; null for an offset.</summary>
    public TimeZoneInfo? Region { get; }

    /// <summary>As it is written after a time: "Z", "+02:00", "@Europe/Berlin".</summary>
    public string Text { get; }

    /// <summary>The zone of an offset in seconds, east of UTC positive.</summary>
    public static FeelZone OfOffset(int seconds)
    {
        if (seconds == 0)
        {
            return Utc;
        }

        var magnitude = Math.Abs(seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{magnitude / 3600:00}:{magnitude / 60 % 60:00}");
        return new FeelZone(seconds, null, magnitude % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{magnitude % 60:00}"));
    }

    /// <summary>The zone of a region.</summary>
    public static FeelZone OfRegion(TimeZoneInfo region) => new(0, region, "@" + region.Id);

    /// <summary>The zone of a region by its id in the time zone database; false where it is unknown.</summary>
    public static bool TryOfRegion(string id, out FeelZone? zone)
    {
        zone = null;
        if (id.Length == 0 || !TimeZoneInfo.TryFindSystemTimeZoneById(id, out var region))
        {
            return false;
        }

        zone = new FeelZone(0, region, "@" + id);
        return true;
    }

    /// <summary>Seconds east of UTC for a bare time of day: of a region, those without daylight saving.</summary>
    internal int BaseOffset => Region is null ? _offsetSeconds : (int)Region.BaseUtcOffset.TotalSeconds;

    /// <summary>Seconds east of UTC at a local day and time.</summary>
    internal int OffsetAt(CalendarDate day, long nanoseconds)
    {
        if (Region is null)
        {
            return _offsetSeconds;
        }

        var local = Clamp(day).AddTicks(nanoseconds / 100);
        // In the hour that spring skips, the clock stands as before the change.
        return (int)Region.GetUtcOffset(Region.IsInvalidTime(local) ? local.AddHours(-1) : local).TotalSeconds;
    }

    /// <summary>Seconds east of UTC at an instant, in nanoseconds since 1970.</summary>
    internal int OffsetAtInstant(Int128 instant)
    {
        if (Region is null)
        {
            return _offsetSeconds;
        }

        // Read without a zone, the instant's day and time are those of UTC.
        return FeelDateTime.FromLocal(instant, null) is { } utc
            ? (int)Region.GetUtcOffset(DateTime.SpecifyKind(Clamp(utc.Day).AddTicks(utc.Nanoseconds / 100), DateTimeKind.Utc)).TotalSeconds
            : BaseOffset;
    }

    // The platform's zones know the years 1 to 9999; outside, the rules of the nearest year with the same calendar hold well enough.
    private static DateTime Clamp(CalendarDate day)
    {
        var year = day.Year is >= 2 and <= 9998 ? day.Year : day.Year < 2 ? 4 : 9996;
        return new DateTime(year, day.Month, Math.Min(day.Day, DateTime.DaysInMonth(year, day.Month)), 0, 0, 0, DateTimeKind.Unspecified);
    }

    /// <inheritdoc/>
    public bool Equals(FeelZone? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FeelZone);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
