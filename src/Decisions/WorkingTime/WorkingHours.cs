using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.WorkingTime;

/// <summary>Counts working time. Moments are nanoseconds since the epoch as the clock on the wall tells them; where the calendar has no hours a working day has 24.</summary>
internal static class WorkingHours
{
    // A calendar that never has a working day must not keep a loop busy.
    internal const int FarthestDays = 36_600;

    /// <summary>The moment after so much working time; null where the calendar does not have so much within 100 years, or <paramref name="mayGoOn"/> says stop.</summary>
    public static Int128? After(Int128 from, Int128 length, WorkingCalendar calendar, Func<bool> mayGoOn)
    {
        var left = length;
        var first = DayOf(from);
        for (var day = first; day <= first + FarthestDays && mayGoOn(); day++)
        {
            foreach (var (start, end) in HoursOf(day, calendar))
            {
                var begin = Int128.Max(start, from);
                if (begin >= end)
                {
                    continue;
                }

                if (left <= end - begin)
                {
                    return begin + left;
                }

                left -= end - begin;
            }
        }

        return null;
    }

    /// <summary>How much working time lies between two moments; null where they lie more than 100 years apart, or <paramref name="mayGoOn"/> says stop.</summary>
    public static Int128? Between(Int128 from, Int128 to, WorkingCalendar calendar, Func<bool> mayGoOn)
    {
        Int128 length = 0;
        var first = DayOf(from);
        for (var day = first; day <= DayOf(to); day++)
        {
            if (day > first + FarthestDays || !mayGoOn())
            {
                return null;
            }

            foreach (var (start, end) in HoursOf(day, calendar))
            {
                length += Int128.Max(0, Int128.Min(end, to) - Int128.Max(start, from));
            }
        }

        return length;
    }

    /// <summary>The first working day after a day; null where there is none within 100 years.</summary>
    public static long? NextWorkingDay(long epochDay, WorkingCalendar calendar)
    {
        for (var day = epochDay + 1; day <= epochDay + FarthestDays; day++)
        {
            if (calendar.IsWorking(day))
            {
                return day;
            }
        }

        return null;
    }

    public static long DayOf(Int128 moment) =>
        (long)((moment - (moment < 0 ? FeelTime.NanosecondsPerDay - 1 : 0)) / FeelTime.NanosecondsPerDay);

    private static IEnumerable<(Int128 Start, Int128 End)> HoursOf(long epochDay, WorkingCalendar calendar)
    {
        if (!calendar.IsWorking(epochDay))
        {
            yield break;
        }

        var midnight = (Int128)epochDay * FeelTime.NanosecondsPerDay;
        foreach (var (start, end) in calendar.Hours)
        {
            yield return (midnight + start, midnight + end);
        }
    }
}
