using System.Runtime.CompilerServices;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>
/// What the company adds to FEEL. <c>working deadline(start, duration, calendar)</c>: the start's day is day 0, and the deadline
/// is the end (24:00) of the last of so many working days; <c>is working day(date, calendar)</c>.
/// </summary>
public static class CalendarFunctions
{
    private static readonly ConditionalWeakTable<FeelValue, WorkCalendar> Read = [];

    /// <summary>The functions by name.</summary>
    public static HostFunctions All { get; } = new(new Dictionary<string, FeelFunction>(StringComparer.Ordinal)
    {
        ["working deadline"] = FeelFunction.Create("working deadline", ["start", "duration", "calendar"], WorkingDeadline),
        ["is working day"] = FeelFunction.Create("is working day", ["date", "calendar"], IsWorkingDay),
    });

    private static FeelValue WorkingDeadline(FeelFunctionCall call)
    {
        if (call.Arguments[0] is not FeelDateTime start || !start.TryToDateTimeOffset(call.TimeZone, out var from))
        {
            return call.Fail("Expected a date and time to start from.");
        }

        if (call.Arguments[1] is not FeelDaysTimeDuration duration || !duration.TryToTimeSpan(out var span) || span < TimeSpan.Zero)
        {
            return call.Fail("Expected a duration in days, such as duration(\"P5D\").");
        }

        if (CalendarOf(call.Arguments[2]) is not { } calendar)
        {
            return call.Fail("Expected a calendar with restDays, holidays and workdays, such as company.calendar.");
        }

        if (span < TimeSpan.FromDays(1))
        {
            return FeelDateTime.From(from + span);
        }

        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(from, call.TimeZone).DateTime);
        var end = calendar.After(day, span.Days).AddDays(1).ToDateTime(TimeOnly.MinValue);
        return FeelDateTime.From(new DateTimeOffset(end, call.TimeZone.GetUtcOffset(end)));
    }

    private static FeelValue IsWorkingDay(FeelFunctionCall call)
    {
        if (CalendarOf(call.Arguments[1]) is not { } calendar)
        {
            return call.Fail("Expected a calendar with restDays, holidays and workdays, such as company.calendar.");
        }

        return call.Arguments[0] switch
        {
            FeelDate date when date.TryToDateOnly(out var day) => FeelBoolean.Of(calendar.IsWorkingDay(day)),
            FeelDateTime time when time.TryToDateTimeOffset(call.TimeZone, out var at) =>
                FeelBoolean.Of(calendar.IsWorkingDay(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, call.TimeZone).DateTime))),
            _ => call.Fail("Expected a date."),
        };
    }

    private static WorkCalendar? CalendarOf(FeelValue value)
    {
        if (Read.TryGetValue(value, out var known))
        {
            return known;
        }

        try
        {
            if (WorkCalendar.FromFeel(value) is not { } calendar)
            {
                return null;
            }

            Read.AddOrUpdate(value, calendar);
            return calendar;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
