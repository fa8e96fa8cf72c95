using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Timers;

namespace BackOffice.Workflows.Core.Tests.Timers;

public sealed class TimerScheduleTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly Instant Now = Instant.From(new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(8)));

    [Theory]
    [InlineData(TimerKind.Date, "2026-11-21", "2026-11-20T16:00:00Z", 1)]
    [InlineData(TimerKind.Date, "2026-11-21T08:30:00", "2026-11-21T00:30:00Z", 1)]
    [InlineData(TimerKind.Date, "2026-11-21T08:30:00.5+02:00", "2026-11-21T06:30:00.5Z", 1)]
    [InlineData(TimerKind.Duration, "PT24H", "2026-11-21T01:00:00Z", 1)]
    [InlineData(TimerKind.Duration, "P1M", "2026-12-20T01:00:00Z", 1)]
    [InlineData(TimerKind.Duration, "P2W", "2026-12-04T01:00:00Z", 1)]
    [InlineData(TimerKind.Cycle, "R3/PT10M", "2026-11-20T01:10:00Z", 3)]
    [InlineData(TimerKind.Cycle, "R/P1D", "2026-11-21T01:00:00Z", -1)]
    [InlineData(TimerKind.Cycle, "R2/2026-11-20T12:00:00/PT1H", "2026-11-20T04:00:00Z", 2)]
    [InlineData(TimerKind.Cycle, "0 0 9 5,15,25 * *", "2026-11-25T01:00:00Z", -1)]
    [InlineData(TimerKind.Cycle, "0 8 * * MON-FRI", "2026-11-23T00:00:00Z", -1)]
    [InlineData(TimerKind.Cycle, "0 0 18 L * ?", "2026-11-30T10:00:00Z", -1)]
    [InlineData(TimerKind.Cycle, "@daily", "2026-11-20T16:00:00Z", -1)]
    [InlineData(TimerKind.Cycle, "0 0 0 29 2 *", "2028-02-28T16:00:00Z", -1)]
    public void A_timer_is_first_due(TimerKind kind, string text, string due, int repetitions)
    {
        var first = TimerSchedule.First(kind, text, Now, Shanghai);

        Assert.Equal((due, repetitions), (first!.Value.Due.ToString(), first.Value.Repetitions));
    }

    [Theory]
    [InlineData(TimerKind.Date, "tomorrow")]
    [InlineData(TimerKind.Duration, "P")]
    [InlineData(TimerKind.Duration, "PT")]
    [InlineData(TimerKind.Duration, "1 hour")]
    [InlineData(TimerKind.Cycle, "R3/PT0S")]
    [InlineData(TimerKind.Cycle, "R0/PT1H")]
    [InlineData(TimerKind.Cycle, "61 * * * *")]
    [InlineData(TimerKind.Cycle, "0 0 0 31 2 *")]
    public void What_is_no_time_is_none(TimerKind kind, string text) => Assert.Null(TimerSchedule.First(kind, text, Now, Shanghai));

    [Fact]
    public void A_cycle_counts_down_from_the_time_it_was_due_and_ends()
    {
        var late = Now.Plus(TimeSpan.FromHours(5));
        var second = TimerSchedule.Next("R2/PT10M", new TimerDue(Now, 2), late, Shanghai);

        Assert.Equal(new TimerDue(Now.Plus(TimeSpan.FromMinutes(10)), 1), second);
        Assert.Null(TimerSchedule.Next("R2/PT10M", second!.Value, late, Shanghai));
    }

    [Fact]
    public void A_time_that_the_clock_jumps_over_is_the_moment_after_the_jump()
    {
        var before = Instant.From(new DateTimeOffset(2026, 3, 29, 0, 0, 0, TimeSpan.FromHours(1)));

        Assert.Equal("2026-03-29T01:00:00Z", TimerSchedule.First(TimerKind.Cycle, "0 30 2 * * *", before, Berlin)!.Value.Due.ToString());
    }
}
