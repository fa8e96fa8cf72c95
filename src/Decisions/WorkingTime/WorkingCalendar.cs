using System.Diagnostics.CodeAnalysis;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.WorkingTime;

/// <summary>Which days are worked, as a calendar value says.</summary>
internal sealed class WorkingCalendar
{
    private const string RestDays = "rest days";
    private const string Holidays = "holidays";
    private const string WorkingDays = "working days";
    private const string HoursOfADay = "hours";

    private readonly HashSet<int> _restDays = [6, 7];
    private readonly List<(CalendarDate First, CalendarDate Last)> _holidays = [];
    private readonly List<(CalendarDate First, CalendarDate Last)> _workingDays = [];

    /// <summary>From when to when a working day is worked, in nanoseconds of the day, in order; the whole day where the calendar has no hours.</summary>
    internal IReadOnlyList<(long Start, long End)> Hours { get; private set; } = [(0, FeelTime.NanosecondsPerDay)];

    internal bool HasHours { get; private set; }

    internal bool IsWorking(long epochDay) => CalendarDate.TryFromEpochDay(epochDay, out var day) && IsWorking(day);

    internal bool IsWorking(CalendarDate day) =>
        Holds(_workingDays, day) || (!_restDays.Contains(day.DayOfWeek) && !Holds(_holidays, day));

    internal static bool TryRead(FeelValue value, [NotNullWhen(true)] out WorkingCalendar? calendar, [NotNullWhen(false)] out string? problem)
    {
        calendar = new WorkingCalendar();
        problem = value is FeelContext context
            ? calendar.ReadRestDays(context) ?? ReadDays(context, Holidays, calendar._holidays) ?? ReadDays(context, WorkingDays, calendar._workingDays)
                ?? calendar.ReadHours(context)
            : $"'calendar' is a context with '{RestDays}', '{Holidays}' and '{WorkingDays}', found {ValueText.Short(value)}.";
        return problem is null;
    }

    private static bool Holds(List<(CalendarDate First, CalendarDate Last)> days, CalendarDate day)
    {
        foreach (var (first, last) in days)
        {
            if (first.CompareTo(day) <= 0 && day.CompareTo(last) <= 0)
            {
                return true;
            }
        }

        return false;
    }

    private string? ReadRestDays(FeelContext context)
    {
        if (!context.TryGet(RestDays, out var value) || value.IsNull)
        {
            return null;
        }

        _restDays.Clear();
        foreach (var item in value is FeelList list ? list.Items : [value])
        {
            if (item is not FeelNumber number || !number.TryToInt64(out var day) || day is < 1 or > 7)
            {
                return $"'{RestDays}' are numbers of weekdays, Monday 1 to Sunday 7, found {ValueText.Short(item)}.";
            }

            _restDays.Add((int)day);
        }

        return null;
    }

    private static string? ReadDays(FeelContext context, string name, List<(CalendarDate First, CalendarDate Last)> days)
    {
        if (!context.TryGet(name, out var value) || value.IsNull)
        {
            return null;
        }

        foreach (var item in value is FeelList list ? list.Items : [value])
        {
            switch (item)
            {
                case FeelDate date:
                    days.Add((date.Day, date.Day));
                    break;
                case FeelRange { Start: FeelDate first, End: FeelDate last } range:
                    days.Add((Moved(first.Day, range.StartIncluded ? 0 : 1), Moved(last.Day, range.EndIncluded ? 0 : -1)));
                    break;
                default:
                    return $"'{name}' are dates or ranges of dates, found {ValueText.Short(item)}.";
            }
        }

        return null;
    }

    private string? ReadHours(FeelContext context)
    {
        if (!context.TryGet(HoursOfADay, out var value) || value is FeelNull or FeelList { Items.Length: 0 })
        {
            return null;
        }

        var hours = new List<(long Start, long End)>();
        foreach (var item in value is FeelList list ? list.Items : [value])
        {
            if (item is not FeelContext part || !part.TryGet("from", out var from) || !part.TryGet("to", out var to) || from is not FeelTime start || to is not FeelTime end)
            {
                return $"'{HoursOfADay}' are contexts with the times 'from' and 'to', found {ValueText.Short(item)}.";
            }

            // 24:00 is written as 00:00, which no interval ends with otherwise.
            var last = end.Nanoseconds == 0 ? FeelTime.NanosecondsPerDay : end.Nanoseconds;
            if (start.Nanoseconds >= last || (hours.Count > 0 && start.Nanoseconds < hours[^1].End))
            {
                return $"'{HoursOfADay}' follow one another within the day, found {ValueText.Short(item)}.";
            }

            hours.Add((start.Nanoseconds, last));
        }

        (Hours, HasHours) = (hours, true);
        return null;
    }

    private static CalendarDate Moved(CalendarDate day, int by) =>
        CalendarDate.TryFromEpochDay(day.ToEpochDay() + by, out var moved) ? moved : day;
}
