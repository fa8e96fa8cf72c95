using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Tests.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Decisions.WorkingTime;

namespace BackOffice.Decisions.Tests.WorkingTime;

public sealed class WorkingTimeTests
{
    // National day 2026: 1 to 7 October off; 27 September and 10 October are made up for.
    private const string Calendar =
        "{holidays: [[@\"2026-10-01\"..@\"2026-10-07\"]], working days: [@\"2026-09-27\", @\"2026-10-10\"]}";

    [Theory]
    [InlineData("working deadline(@\"2026-11-20T09:00:00+08:00\", 5, calendar)", "@\"2026-11-28T00:00:00@Asia/Shanghai\"")]
    [InlineData("working deadline(@\"2026-11-20T09:00:00+08:00\", @\"P5D\", calendar)", "@\"2026-11-28T00:00:00@Asia/Shanghai\"")]
    [InlineData("working deadline(@\"2026-11-20T20:00:00Z\", 0, calendar)", "@\"2026-11-22T00:00:00@Asia/Shanghai\"")]
    [InlineData("working deadline(@\"2026-09-30T10:00:00\", 2, calendar)", "@\"2026-10-10T00:00:00@Asia/Shanghai\"")]
    [InlineData("working deadline(@\"2026-09-30T10:00:00\", 3, calendar)", "@\"2026-10-11T00:00:00@Asia/Shanghai\"")]
    [InlineData("working deadline(@\"2026-11-20T23:00:00\", @\"PT2H\", calendar)", "@\"2026-11-21T01:00:00@Asia/Shanghai\"")]
    [InlineData("working deadline(@\"2026-11-20\", @\"P1M\", calendar)", "@\"2026-12-21T00:00:00@Asia/Shanghai\"")]
    [InlineData("working days between(@\"2026-09-25\", @\"2026-10-12\", calendar)", "8")]
    [InlineData("working days between(@\"2026-10-12\", @\"2026-09-25\", calendar)", "-8")]
    [InlineData("working days between(@\"2026-11-20\", @\"2026-11-20\", calendar)", "0")]
    [InlineData("next working day(@\"2026-09-30\", calendar)", "@\"2026-10-08\"")]
    [InlineData("next working day(date: @\"2026-11-20\", calendar: {rest days: [5, 6]})", "@\"2026-11-22\"")]
    public void Deadlines_follow_the_calendar(string expression, string expected) => Assert.Equal(expected, Evaluate(expression).Value.ToString());

    [Theory]
    [InlineData("working deadline(@\"2026-11-20\", 1, 5)", "'working deadline': 'calendar' is a context with 'rest days', 'holidays' and 'working days', found 5.")]
    [InlineData("working deadline(@\"2026-11-20\", 1, {rest days: [1, 2, 3, 4, 5, 6, 7]})", "'working deadline': The calendar has no 1 working days within 100 years.")]
    [InlineData("next working day(\"2026\", calendar)", "'next working day': 'date' is a date or a date and time, found \"2026\".")]
    [InlineData("next working day(@\"2026-11-20\", {rest days: [8]})", "'next working day': 'rest days' are numbers of weekdays, Monday 1 to Sunday 7, found 8.")]
    public void What_cannot_be_counted_says_why(string expression, string message) => Assert.Equal(message, Evaluate(expression).Failures[0].Message);

    [Theory]
    // Hours 08:30-12:00 and 14:00-17:30; Friday 20 November 2026, Monday 23.
    [InlineData("2026-11-20T09:00:00", "PT2H", "2026-11-20T11:00:00")]
    [InlineData("2026-11-20T09:00:00", "PT3H", "2026-11-20T12:00:00")]
    [InlineData("2026-11-20T09:00:00", "PT4H", "2026-11-20T15:00:00")]
    [InlineData("2026-11-20T06:00:00", "PT1H", "2026-11-20T09:30:00")]
    [InlineData("2026-11-20T13:00:00", "PT30M", "2026-11-20T14:30:00")]
    [InlineData("2026-11-20T18:00:00", "PT4H", "2026-11-23T14:30:00")]
    [InlineData("2026-11-20T17:00:00", "PT1H", "2026-11-23T09:00:00")]
    [InlineData("2026-11-21T10:00:00", "PT30M", "2026-11-23T09:00:00")]
    [InlineData("2026-09-30T16:30:00", "PT2H", "2026-10-08T09:30:00")]
    [InlineData("2026-10-09T17:00:00", "PT1H", "2026-10-10T09:00:00")]
    [InlineData("2026-11-20T09:00:00", "PT30H", "2026-11-26T11:00:00")]
    [InlineData("2026-11-20T09:00:00", "P1D", "2026-11-24T00:00:00")]
    [InlineData("2026-11-20T09:00:00", "PT0S", "2026-11-21T00:00:00")]
    public void Hours_count_only_while_people_work(string from, string duration, string expected) =>
        Assert.Equal($"@\"{expected}@Asia/Shanghai\"", Evaluate($"working deadline(@\"{from}\", @\"{duration}\", context put(calendar, \"hours\", {Day}))").Value.ToString());

    [Theory]
    [InlineData("PT5H", "[{from: @\"08:00:00\", to: @\"12:00:00\"}]", "2026-11-23T09:00:00")]
    [InlineData("PT5H", "[{from: @\"20:00:00\", to: @\"00:00:00\"}]", "2026-11-23T21:00:00")]
    [InlineData("PT5H", "[]", "2026-11-20T13:00:00")]
    public void Half_days_late_shifts_and_no_hours_at_all_are_kept(string duration, string hours, string expected) =>
        Assert.Equal($"@\"{expected}@Asia/Shanghai\"", Evaluate($"working deadline(@\"2026-11-20T08:00:00\", @\"{duration}\", context put(calendar, \"hours\", {hours}))").Value.ToString());

    [Theory]
    [InlineData("[5]", "'working deadline': 'hours' are contexts with the times 'from' and 'to', found 5.")]
    [InlineData("[{from: @\"12:00:00\", to: @\"08:00:00\"}]", "'working deadline': 'hours' follow one another within the day, found {from: @\"12:00:00\", to: @\"08:00:00\"}.")]
    [InlineData("[{from: @\"08:00:00\", to: @\"12:00:00\"}, {from: @\"11:00:00\", to: @\"17:00:00\"}]", "'working deadline': 'hours' follow one another within the day, found {from: @\"11:00:00\", to: @\"17:00:00\"}.")]
    public void Hours_that_nobody_can_keep_say_so(string hours, string message) =>
        Assert.Equal(message, Evaluate($"working deadline(@\"2026-11-20\", @\"PT1H\", context put(calendar, \"hours\", {hours}))").Failures[0].Message);

    [Theory]
    [InlineData("\"emergency\"", "@\"2026-11-22T00:00:00@Asia/Shanghai\"")]
    [InlineData("\"fitter\"", "@\"2026-11-24T00:00:00@Asia/Shanghai\"")]
    [InlineData("null", "@\"2026-11-24T00:00:00@Asia/Shanghai\"")]
    public void A_crew_may_have_its_own_calendar(string crew, string expected) =>
        Assert.Equal(expected, Evaluate($"working deadline(@\"2026-11-20T09:00:00\", 1, crew calendar(context put(calendar, \"crews\", {{emergency: context put({{}}, \"rest days\", [])}}), {crew}))").Value.ToString());

    [Theory]
    // Two hours were left of Friday; they run on Monday from 08:30.
    [InlineData("2026-11-20T15:30:00+08:00", "2026-11-20T17:30:00+08:00", "2026-11-23T07:00:00+08:00", "2026-11-23T10:30:00+08:00")]
    [InlineData("2026-11-20T11:00:00+08:00", "2026-11-20T15:00:00+08:00", "2026-11-20T16:30:00+08:00", "2026-11-23T09:30:00+08:00")]
    // The end of a day moves by the working days that began meanwhile, over the holidays too.
    [InlineData("2026-09-29T10:00:00+08:00", "2026-10-01T00:00:00+08:00", "2026-10-08T10:00:00+08:00", "2026-10-10T00:00:00+08:00")]
    [InlineData("2026-11-20T10:00:00+08:00", "2026-11-21T00:00:00+08:00", "2026-11-22T10:00:00+08:00", "2026-11-24T00:00:00+08:00")]
    public void A_deadline_that_stood_still_keeps_its_working_time(string stopped, string due, string again, string expected)
    {
        var calendar = Evaluate($"context put(calendar, \"hours\", {Day})").Value;

        var ends = StoppedDeadline.Due(At(due), At(stopped), At(again), calendar, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

        Assert.Equal(At(expected), ends);
        Assert.Null(StoppedDeadline.Due(At(due), At(stopped), At(again), FeelNull.Instance, TimeZoneInfo.Utc));
    }

    private const string Day = "[{from: @\"08:30:00\", to: @\"12:00:00\"}, {from: @\"14:00:00\", to: @\"17:30:00\"}]";

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static FeelEvaluation Evaluate(string expression)
    {
        var calendar = FeelFacts.Evaluate(Calendar.Replace("working days", "\"working days\"", StringComparison.Ordinal)).Value;
        return FeelFacts.Parse(expression.Replace("{rest days", "{\"rest days\"", StringComparison.Ordinal)).Evaluate(
            FeelContext.Empty.With("calendar", calendar),
            new FeelEvaluationOptions { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), HostFunctions = WorkingTimeFunctions.All });
    }
}
