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

    private static FeelEvaluation Evaluate(string expression)
    {
        var calendar = FeelFacts.Evaluate(Calendar.Replace("working days", "\"working days\"", StringComparison.Ordinal)).Value;
        return FeelFacts.Parse(expression.Replace("{rest days", "{\"rest days\"", StringComparison.Ordinal)).Evaluate(
            FeelContext.Empty.With("calendar", calendar),
            new FeelEvaluationOptions { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), HostFunctions = WorkingTimeFunctions.All });
    }
}
