namespace BackOffice.Decisions.Values;

/// <summary>A day with a time of day in nanoseconds, with a zone or without.</summary>
public sealed class FeelDateTime : FeelValue
{
    internal FeelDateTime(CalendarDate day, long nanoseconds, FeelZone? zone)
    {
        Day = day;
        Nanoseconds = nanoseconds;
        Zone = zone;
    }

    /// <inheritdoc/>
    public override FeelKind Kind => FeelKind.DateTime;

    /// <summary>Nanoseconds since the day's midnight.</summary>
    public long Nanoseconds { get; }

    /// <summary>The zone; null for a local time.</summary>
    public FeelZone? Zone { get; }

    internal CalendarDate Day { get; }

    /// <summary>The day.</summary>
    public FeelDate Date => new(Day);

    /// <summary>The time of day, with the zone.</summary>
    public FeelTime Time => new(Nanoseconds, Zone);

    /// <summary>The value of an instant, written with its offset.</summary>
    public static FeelDateTime From(DateTimeOffset instant) =>
        new(
            new CalendarDate(instant.Year, instant.Month, instant.Day),
            instant.TimeOfDay.Ticks * 100,
            FeelZone.OfOffset((int)instant.Offset.TotalSeconds));

    /// <summary>The value of a local day and time.</summary>
    public static FeelDateTime From(DateOnly day, TimeOnly time, FeelZone? zone = null) =>
        new(new CalendarDate(day.Year, day.Month, day.Day), time.Ticks * 100, zone);

    /// <summary>The instant, if it lies in the years 1 to 9999; a local time is read in <paramref name="defaultZone"/>.</summary>
    public bool TryToDateTimeOffset(TimeZoneInfo defaultZone, out DateTimeOffset instant)
    {
        instant = default;
        if (Day.Year is < 2 or > 9998)
        {
            return false;
        }

        var zone = Zone ?? FeelZone.OfRegion(defaultZone);
        var offset = zone.OffsetAt(Day, Nanoseconds);
        if (offset % 60 != 0)
        {
            // The platform's type has offsets of whole minutes: the instant stays, written in UTC.
            instant = DateTimeOffset.UnixEpoch.AddTicks((long)((LocalNanoseconds - ((Int128)offset * FeelTime.NanosecondsPerSecond)) / 100));
            return true;
        }

        var local = new DateTime(Day.Year, Day.Month, Day.Day, 0, 0, 0, DateTimeKind.Unspecified).AddTicks(Nanoseconds / 100);
        instant = new DateTimeOffset(local, TimeSpan.FromSeconds(offset));
        return true;
    }

    internal Int128 LocalNanoseconds => ((Int128)Day.ToEpochDay() * FeelTime.NanosecondsPerDay) + Nanoseconds;

    /// <summary>Nanoseconds since 1970 in UTC; a local time counts as if it stood in UTC.</summary>
    internal Int128 Instant =>
        LocalNanoseconds - ((Int128)(Zone?.OffsetAt(Day, Nanoseconds) ?? 0) * FeelTime.NanosecondsPerSecond);

    internal static FeelDateTime? FromLocal(Int128 nanoseconds, FeelZone? zone)
    {
        var day = nanoseconds / FeelTime.NanosecondsPerDay;
        var rest = nanoseconds - (day * FeelTime.NanosecondsPerDay);
        if (rest < 0)
        {
            rest += FeelTime.NanosecondsPerDay;
            day--;
        }

        return day <= long.MaxValue && day >= long.MinValue && CalendarDate.TryFromEpochDay((long)day, out var date)
            ? new FeelDateTime(date, (long)rest, zone)
            : null;
    }

    internal static FeelDateTime? FromInstant(Int128 instant, FeelZone? zone) =>
        FromLocal(instant + ((Int128)(zone?.OffsetAtInstant(instant) ?? 0) * FeelTime.NanosecondsPerSecond), zone);

    /// <summary>FEEL compares by whole seconds (DMN 1.5 section 10.3.2.3.5).</summary>
    internal long InstantSeconds =>
        (Day.ToEpochDay() * 86_400) + (Nanoseconds / FeelTime.NanosecondsPerSecond) - (Zone?.OffsetAt(Day, Nanoseconds) ?? 0);

    private protected override int Hash() => HashCode.Combine(InstantSeconds, Zone is null);
}
