using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.WorkingTime;

/// <summary>When a deadline ends that stood still for a while and counts in working time.</summary>
public static class StoppedDeadline
{
    /// <summary>
    /// A deadline at the end of a day is later by the working days that began meanwhile; any other one keeps the working time that was left
    /// (where the calendar has no hours, a working day has 24).
    /// </summary>
    /// <param name="due">When it ended before it stood still.</param>
    /// <param name="stoppedAt">Since when it stood still.</param>
    /// <param name="runsAgainAt">From when on it runs again.</param>
    /// <param name="calendar">The calendar, as <see cref="WorkingTimeFunctions"/> take it.</param>
    /// <param name="zone">The zone of its days.</param>
    /// <returns>The new end; null where the calendar cannot be read or has no such day within 100 years.</returns>
    public static DateTimeOffset? Due(DateTimeOffset due, DateTimeOffset stoppedAt, DateTimeOffset runsAgainAt, FeelValue calendar, TimeZoneInfo zone)
    {
        if (!WorkingCalendar.TryRead(calendar, out var days, out _))
        {
            return null;
        }

        var of = FeelZone.OfRegion(zone);
        var (before, stopped, again) = (Local(due, of), Local(stoppedAt, of), Local(runsAgainAt, of));
        var end = before % FeelTime.NanosecondsPerDay == 0
            ? EndOfDay(before, stopped, again, days)
            : WorkingHours.Between(stopped, before, days, static () => true) is { } left ? WorkingHours.After(again, left, days, static () => true) : null;
        return end is { } moment && FeelDateTime.FromLocal(moment, of)?.TryToDateTimeOffset(zone, out var at) == true ? at : null;
    }

    private static Int128? EndOfDay(Int128 due, Int128 stopped, Int128 again, WorkingCalendar days)
    {
        var (last, today) = ((long?)(WorkingHours.DayOf(due) - 1), WorkingHours.DayOf(again));
        for (var day = WorkingHours.DayOf(stopped) + 1; day <= today && last is not null; day++)
        {
            last = days.IsWorking(day) ? WorkingHours.NextWorkingDay(last.Value, days) : last;
        }

        // What would have ended on a day off that is over ends with the next working day.
        last = last < today ? WorkingHours.NextWorkingDay(today - 1, days) : last;
        return last is { } end ? (Int128)(end + 1) * FeelTime.NanosecondsPerDay : null;
    }

    private static Int128 Local(DateTimeOffset at, FeelZone zone) => FeelDateTime.FromInstant(FeelDateTime.From(at).Instant, zone)!.LocalNanoseconds;
}
