using System.Collections.Immutable;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.WorkingTime;

/// <summary>
/// Functions about working days that a host puts into <c>FeelEvaluationOptions.HostFunctions</c>. They are pure: the calendar is a FEEL context
/// with <c>rest days</c> (numbers of weekdays, Monday 1 to Sunday 7, by default 6 and 7), <c>holidays</c> and <c>working days</c>
/// (dates, or ranges of dates; a make-up working day wins over rest days and holidays), and <c>hours</c> of a working day
/// (contexts with the times <c>from</c> and <c>to</c>, in order; <c>to</c> 00:00 is the end of the day).
/// </summary>
public static class WorkingTimeFunctions
{
    /// <summary><c>working deadline(from, duration, calendar)</c></summary>
    public const string WorkingDeadline = "working deadline";

    /// <summary><c>working days between(from, to, calendar)</c></summary>
    public const string WorkingDaysBetween = "working days between";

    /// <summary><c>next working day(date, calendar)</c></summary>
    public const string NextWorkingDay = "next working day";

    /// <summary><c>crew calendar(calendar, crew)</c></summary>
    public const string CrewCalendar = "crew calendar";

    // A calendar that never has a working day must not keep a loop busy.
    private const int FarthestDays = 36_600;

    /// <summary>The functions by name.</summary>
    public static ImmutableDictionary<string, FeelFunction> All { get; } = ImmutableDictionary<string, FeelFunction>.Empty
        .Add(WorkingDeadline, FeelFunction.Create(WorkingDeadline, ["from", "duration", "calendar"], Deadline))
        .Add(WorkingDaysBetween, FeelFunction.Create(WorkingDaysBetween, ["from", "to", "calendar"], Between))
        .Add(NextWorkingDay, FeelFunction.Create(NextWorkingDay, ["date", "calendar"], Next))
        .Add(CrewCalendar, FeelFunction.Create(CrewCalendar, ["calendar", "crew"], OfCrew));

    /// <summary>Their names, which every expression knows.</summary>
    public static ImmutableArray<string> Names { get; } = [WorkingDeadline, WorkingDaysBetween, NextWorkingDay, CrewCalendar];

    /// <summary>
    /// When a time limit ends. A number counts working days: day 0 is the day of the event, due at 24:00 of working day n in the zone
    /// of the evaluation. A duration of whole days counts likewise (PT24H too: FEEL cannot tell it from P1D); any other one counts
    /// working time where the calendar has hours (before or after them nothing runs), else hours of the clock from the event on;
    /// years and months count on the calendar and end with their last day.
    /// </summary>
    private static FeelValue Deadline(FeelFunctionCall call)
    {
        if (Calendar(call, 2) is not { } calendar)
        {
            return FeelNull.Instance;
        }

        if (Moment(call, 0) is not { } from)
        {
            return call.Fail($"'from' is a date or a date and time, found {ValueText.Short(call.Arguments[0])}.");
        }

        var zone = FeelZone.OfRegion(call.TimeZone);
        switch (call.Arguments[1])
        {
            case FeelNumber number when number.TryToInt64(out var days) && days is >= 0 and <= FarthestDays:
                return DueAfter(call, from, (int)days, calendar, zone);
            case FeelDaysTimeDuration duration when duration.Nanoseconds >= 0 && duration.Nanoseconds % FeelTime.NanosecondsPerDay == 0
                && duration.Nanoseconds / FeelTime.NanosecondsPerDay <= FarthestDays:
                return DueAfter(call, from, (int)(duration.Nanoseconds / FeelTime.NanosecondsPerDay), calendar, zone);
            case FeelDaysTimeDuration duration when duration.Nanoseconds >= 0 && calendar.HasHours:
                return WorkingHours.After(from.LocalNanoseconds, duration.Nanoseconds, calendar, () => call.Session.Step()) is { } end && FeelDateTime.FromLocal(end, zone) is { } due
                    ? due
                    : call.Fail($"The calendar does not have {ValueText.Short(duration)} of working time within 100 years.");
            case FeelDaysTimeDuration duration when duration.Nanoseconds >= 0:
                return Later(from, duration.Nanoseconds, zone) ?? call.Fail("The deadline is out of range.");
            case FeelYearsMonthsDuration { Months: >= 0 } duration:
                return from.Day.TryAddMonths(duration.Months, out var day) ? EndOf(day, zone) : call.Fail("The deadline is out of range.");
            default:
                return call.Fail($"'duration' is a number of working days up to {FarthestDays} or a duration, and not negative, found {ValueText.Short(call.Arguments[1])}.");
        }
    }

    private static FeelValue DueAfter(FeelFunctionCall call, FeelDateTime from, int days, WorkingCalendar calendar, FeelZone zone)
    {
        var epochDay = from.Day.ToEpochDay();
        for (var (counted, looked) = (0, 0); counted < days; looked++)
        {
            if (looked > FarthestDays || !CalendarDate.TryFromEpochDay(epochDay + 1, out var next) || !call.Session.Step())
            {
                return call.Fail($"The calendar has no {days} working days within 100 years.");
            }

            epochDay++;
            counted += calendar.IsWorking(next) ? 1 : 0;
        }

        return CalendarDate.TryFromEpochDay(epochDay, out var due) ? EndOf(due, zone) : call.Fail("The deadline is out of range.");
    }

    /// <summary>24:00 of a day, which is 00:00 of the next.</summary>
    private static FeelValue EndOf(CalendarDate day, FeelZone zone) =>
        CalendarDate.TryFromEpochDay(day.ToEpochDay() + 1, out var next) ? new FeelDateTime(next, 0, zone) : FeelNull.Instance;

    private static FeelDateTime? Later(FeelDateTime from, Int128 nanoseconds, FeelZone zone) =>
        Int128.Abs(nanoseconds) < Int128.MaxValue / 4 ? FeelDateTime.FromInstant(new FeelDateTime(from.Day, from.Nanoseconds, zone).Instant + nanoseconds, zone) : null;

    /// <summary>How many working days lie after <c>from</c> up to and with <c>to</c>; negative where <c>to</c> is earlier.</summary>
    private static FeelValue Between(FeelFunctionCall call)
    {
        if (Calendar(call, 2) is not { } calendar)
        {
            return FeelNull.Instance;
        }

        if (Moment(call, 0) is not { } from || Moment(call, 1) is not { } to)
        {
            return call.Fail($"'from' and 'to' are dates, found {ValueText.Short(call.Arguments[0])} and {ValueText.Short(call.Arguments[1])}.");
        }

        var (first, last) = (from.Day.ToEpochDay(), to.Day.ToEpochDay());
        var sign = Math.Sign(last - first);
        if (Math.Abs(last - first) > FarthestDays || !call.Session.Step(Math.Abs(last - first)))
        {
            return call.Fail("The days lie more than 100 years apart.");
        }

        var count = 0;
        for (var day = Math.Min(first, last) + 1; day <= Math.Max(first, last); day++)
        {
            count += CalendarDate.TryFromEpochDay(day, out var date) && calendar.IsWorking(date) ? 1 : 0;
        }

        return FeelNumber.From(sign * count);
    }

    /// <summary>The first working day after the day.</summary>
    private static FeelValue Next(FeelFunctionCall call)
    {
        if (Calendar(call, 1) is not { } calendar)
        {
            return FeelNull.Instance;
        }

        if (Moment(call, 0) is not { } from)
        {
            return call.Fail($"'date' is a date or a date and time, found {ValueText.Short(call.Arguments[0])}.");
        }

        for (var ahead = 1; ahead <= FarthestDays && call.Session.Step(); ahead++)
        {
            if (CalendarDate.TryFromEpochDay(from.Day.ToEpochDay() + ahead, out var day) && calendar.IsWorking(day))
            {
                return new FeelDate(day);
            }
        }

        return call.Fail("The calendar has no working day within 100 years.");
    }

    /// <summary>The calendar of a crew that has its own (entry <c>crews</c>); else, and for no crew, the calendar itself.</summary>
    private static FeelValue OfCrew(FeelFunctionCall call)
    {
        if (call.Arguments[0] is not FeelContext calendar)
        {
            return call.Arguments[0].IsNull ? FeelNull.Instance : call.Fail($"'calendar' is a context, found {ValueText.Short(call.Arguments[0])}.");
        }

        return call.Arguments[1] switch
        {
            FeelNull => calendar,
            FeelString crew => calendar.TryGet("crews", out var crews) && crews is FeelContext all && all.TryGet(crew.Text, out var own) && own is FeelContext ? own : calendar,
            var other => call.Fail($"'crew' is a text, found {ValueText.Short(other)}."),
        };
    }

    /// <summary>The moment as the zone of the evaluation tells it.</summary>
    private static FeelDateTime? Moment(FeelFunctionCall call, int argument) => call.Arguments[argument] switch
    {
        FeelDate date => new FeelDateTime(date.Day, 0, null),
        FeelDateTime { Zone: null } local => local,
        FeelDateTime instant => FeelDateTime.FromInstant(instant.Instant, FeelZone.OfRegion(call.TimeZone)),
        _ => null,
    };

    private static WorkingCalendar? Calendar(FeelFunctionCall call, int argument)
    {
        if (WorkingCalendar.TryRead(call.Arguments[argument], out var calendar, out var problem))
        {
            return calendar;
        }

        call.Fail(problem);
        return null;
    }
}
