using System.Text;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Tests.Deployment;

public sealed class WorkCalendarTests
{
    private const string Company = """
        restDays: [saturday, sunday]
        hours: ["08:30-12:00", "14:00-17:30"]
        years:
          2026:
            holidays: [{ zh: 国庆节, from: 2026-10-01, to: 2026-10-07 }]
            workdays: [2026-10-10]

        """;

    [Fact]
    public void A_crew_says_only_what_is_different()
    {
        var calendar = Read(Company + """
            crews:
              emergency-crew: { restDays: [], hours: [], worksOnHolidays: true }
              installer: { restDays: [monday] }
              safety: { years: { 2026: { holidays: [{ from: 2026-10-01, to: 2026-10-01 }] } } }
            """);

        var (crew, installer, safety) = (calendar.Crews["emergency-crew"], calendar.Crews["installer"], calendar.Crews["safety"]);
        Assert.Empty(crew.RestDays);
        Assert.Empty(crew.Hours);
        Assert.Empty(crew.Holidays);
        Assert.False(crew.IsGuessed(2027));
        Assert.Equal([DayOfWeek.Monday], installer.RestDays);
        Assert.Equal(calendar.Hours, installer.Hours);
        Assert.Equal(7, installer.Holidays.Count);
        Assert.True(installer.IsGuessed(2027));
        Assert.Equal([new DateOnly(2026, 10, 1)], safety.Holidays);
        Assert.Empty(safety.Workdays);
    }

    [Fact]
    public void The_end_of_the_day_is_written_as_24_00() =>
        Assert.Equal([new WorkHours(new TimeOnly(0, 0), new TimeOnly(6, 0)), new WorkHours(new TimeOnly(22, 0), TimeOnly.MinValue)], Read("hours: [\"00:00-06:00\", \"22:00-24:00\"]").Hours.ToArray());

    [Theory]
    [InlineData("hours: [\"8-12\"]", "Expected hours such as 08:30-12:00, but found '8-12'.")]
    [InlineData("hours: [\"08:30\"]", "Expected hours such as 08:30-12:00, but found '08:30'.")]
    [InlineData("hours: [\"08:30-25:00\"]", "Expected hours such as 08:30-12:00, but found '08:30-25:00'.")]
    [InlineData("hours: [\"22:00-06:00\"]", "Expected hours that end after they begin, but found '22:00-06:00'; a night shift is two spans, such as 00:00-06:00 and 22:00-24:00.")]
    [InlineData("hours: [\"08:00-12:00\", \"11:00-17:00\"]", "Expected hours one after the other, but '11:00-17:00' begins before the span in front of it ends.")]
    [InlineData("hours: \"08:00-12:00\"", "Expected a list in hours, but found something else at line 1.")]
    [InlineData("workHours: []", "Expected only restDays, hours, years, crews in the calendar, but found 'workHours'.")]
    [InlineData("crews: { fitter: { holidays: [] } }", "Expected only restDays, hours, years, worksOnHolidays in the calendar of the crew 'fitter', but found 'holidays'.")]
    [InlineData("crews: { fitter: }", "Expected what is different in the calendar of the crew 'fitter', but found nothing.")]
    [InlineData("crews: { fitter: { worksOnHolidays: perhaps } }", "Expected true or false in worksOnHolidays, but found 'perhaps'.")]
    [InlineData("crews: { fitter: { worksOnHolidays: true, years: { 2026: {} } } }", "Expected either worksOnHolidays or the arrangement of years for a crew, but found both.")]
    public void What_is_wrong_is_said_with_what_would_work(string yaml, string problem) =>
        Assert.Equal(problem, WorkCalendar.Read(Encoding.UTF8.GetBytes(yaml)).Problem);

    private static WorkCalendar Read(string yaml)
    {
        var (calendar, problem) = WorkCalendar.Read(Encoding.UTF8.GetBytes(yaml));
        Assert.Null(problem);
        return calendar!;
    }
}
