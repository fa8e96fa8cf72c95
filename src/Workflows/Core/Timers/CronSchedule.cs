namespace BackOffice.Workflows.Core.Timers;

/// <summary>A cron text: second (optional), minute, hour, day, month, weekday; <c>L</c> as day is the month's last one; <c>@daily</c> and its like.</summary>
internal sealed class CronSchedule
{
    // Four years and a bit hold every combination of day, month and weekday but 29 February on one weekday.
    private const int DaysToLookAhead = 366 * 29;

    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    private static readonly string[] Weekdays = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    private readonly ulong _seconds;
    private readonly ulong _minutes;
    private readonly ulong _hours;
    private readonly ulong _days;
    private readonly ulong _months;
    private readonly ulong _weekdays;
    private readonly bool _lastDay;

    private CronSchedule(ulong seconds, ulong minutes, ulong hours, ulong days, ulong months, ulong weekdays, bool lastDay)
    {
        (_seconds, _minutes, _hours, _days, _months, _weekdays, _lastDay) = (seconds, minutes, hours, days, months, weekdays, lastDay);
    }

    public static CronSchedule? TryParse(string text)
    {
        var fields = Expand(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length == 5)
        {
            fields = ["0", .. fields];
        }

        if (fields.Length != 6)
        {
            return null;
        }

        var lastDay = string.Equals(fields[3], "L", StringComparison.OrdinalIgnoreCase);
        var seconds = CronField.Read(fields[0], 0, 59, []);
        var minutes = CronField.Read(fields[1], 0, 59, []);
        var hours = CronField.Read(fields[2], 0, 23, []);
        var days = CronField.Read(lastDay ? "*" : fields[3], 1, 31, []);
        var months = CronField.Read(fields[4], 1, 12, Months);
        var weekdays = CronField.Read(fields[5], 0, 7, Weekdays);
        if (seconds is null || minutes is null || hours is null || days is null || months is null || weekdays is null)
        {
            return null;
        }

        // 7 is Sunday too.
        var sundays = (weekdays.Value & (1UL << 7)) != 0 ? 1UL : 0;
        return new CronSchedule(seconds.Value, minutes.Value, hours.Value, days.Value, months.Value, weekdays.Value | sundays, lastDay);
    }

    /// <summary>The first time after <paramref name="instant"/>; null when there is none.</summary>
    public Instant? Next(Instant instant, TimeZoneInfo zone)
    {
        var local = LocalTime.Of(instant, zone);
        var from = new DateTime(local.Year, local.Month, local.Day, local.Hour, local.Minute, local.Second, DateTimeKind.Unspecified).AddSeconds(1);
        var day = DateOnly.FromDateTime(from);
        var time = TimeOnly.FromDateTime(from);
        for (var i = 0; i < DaysToLookAhead && day.Year < 9998; i++)
        {
            if (Matches(day) && FirstTime(time) is { } found)
            {
                var due = LocalTime.ToInstant(day.ToDateTime(found), zone);
                if (due > instant)
                {
                    return due;
                }
            }

            day = day.AddDays(1);
            time = TimeOnly.MinValue;
        }

        return null;
    }

    private bool Matches(DateOnly day) =>
        Has(_months, day.Month)
        && Has(_days, day.Day)
        && Has(_weekdays, (int)day.DayOfWeek)
        && (!_lastDay || day.Day == DateTime.DaysInMonth(day.Year, day.Month));

    private TimeOnly? FirstTime(TimeOnly from)
    {
        for (var hour = from.Hour; hour < 24; hour++)
        {
            if (!Has(_hours, hour))
            {
                continue;
            }

            for (var minute = hour == from.Hour ? from.Minute : 0; minute < 60; minute++)
            {
                if (!Has(_minutes, minute))
                {
                    continue;
                }

                for (var second = hour == from.Hour && minute == from.Minute ? from.Second : 0; second < 60; second++)
                {
                    if (Has(_seconds, second))
                    {
                        return new TimeOnly(hour, minute, second);
                    }
                }
            }
        }

        return null;
    }

    private static bool Has(ulong bits, int value) => (bits & (1UL << value)) != 0;

    private static string Expand(string text) => text.Trim() switch
    {
        "@yearly" or "@annually" => "0 0 0 1 1 *",
        "@monthly" => "0 0 0 1 * *",
        "@weekly" => "0 0 0 * * 0",
        "@daily" or "@midnight" => "0 0 0 * * *",
        "@hourly" => "0 0 * * * *",
        var other => other,
    };
}
