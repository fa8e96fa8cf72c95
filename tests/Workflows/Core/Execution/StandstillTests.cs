using System.Collections.Immutable;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.Tests.Coverage;
using BackOffice.Workflows.Core.Tests.Driving;
using BackOffice.Workflows.Core.Waiting;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Execution;

/// <summary>Deadlines that stand still while somebody outside is awaited.</summary>
public sealed class StandstillTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    [Covers("Deadline that stands still", "A boundary timer stands still while the customer is awaited inside its activity, and goes on with what was left")]
    public void A_boundary_timer_stands_still_while_the_customer_is_awaited_inside()
    {
        var world = World.With(Installation());
        var started = world.Start("p");
        world.Wait(2 * Hour);

        started.Complete("try");
        Assert.Equal(TimeSpan.FromHours(4), Standing(started)!.Value);
        world.Wait(100 * Hour);
        started.Complete("agree");
        world.Wait(3.9 * Hour);
        Assert.DoesNotContain("escalate", started.Active, StringComparison.Ordinal);

        world.Wait(0.2 * Hour);
        Assert.Contains("escalate", started.Active, StringComparison.Ordinal);
    }

    [Fact]
    public void The_journal_says_why_it_stands_still_and_who_caused_it()
    {
        var started = World.With(Installation()).Start("p");

        started.As("installer").Complete("try");

        Assert.Equal("用户不在家", started.Journal.OfType<TimerPaused>().Single().Reason);
        Assert.Equal("Nobody at home", started.Journal.OfType<AwaitingBegun>().Single().BecauseEnglish);
        var wait = WaitReasons.Of(started.Definition, started.State).Single(one => one.Kind == WaitKind.PausedTimer);
        Assert.Equal(TimeSpan.FromHours(6), wait.Remaining);
    }

    [Fact]
    [Covers("Deadline that stands still", "An expression says whether anybody is awaited this time")]
    public void Nobody_is_awaited_where_the_expression_gives_null()
    {
        var started = World.With(Installation("=if fault = \"customer\" then \"customer\" else null")).Start("p", ("fault", "\"company\""));

        started.Complete("try");

        Assert.Null(Standing(started));
    }

    [Fact]
    [Covers("Deadline that stands still", "Cancelling, moving or interrupting what waits lets the deadline run again")]
    public void Moving_the_token_away_lets_the_deadline_run_again()
    {
        var world = World.With(Installation());
        var started = world.Start("p");
        started.Complete("try");
        world.Wait(10 * Hour);

        started.Give(new ModifyInstance([new MoveToken(started.Element("agree").Key, "try")], "wrong"));

        Assert.Null(Standing(started));
        Assert.Equal(world.Now.Plus(6 * Hour), started.Journal.OfType<TimerResumed>().Single().Due);
    }

    [Fact]
    public void Two_who_are_awaited_hold_the_deadline_until_both_have_come()
    {
        var process = Process("p").Start()
            .SubProcess("install", inside => inside.Start("s").UserTask("ask", task => Awaits(task).ForEach("=[1, 2]", "round")).End("e"))
            .End().Boundary("late", "install", Deadline, interrupting: false).End("x");
        var started = World.With(process).Start("p");
        Assert.NotNull(Standing(started));

        started.Complete("ask");
        Assert.NotNull(Standing(started));

        started.Complete("ask");
        Assert.Single(started.Journal.OfType<TimerPaused>());
    }

    [Fact]
    [Covers("Deadline that stands still", "A called process tells its caller whom it awaits, through any number of calls")]
    public void A_deadline_of_the_caller_stands_still_while_the_called_process_awaits_the_customer()
    {
        var world = World.With(
            Process("application").Start().Call("install", "installation").End().Boundary("late", "install", Deadline, interrupting: false).UserTask("escalate").End("told"),
            Process("installation").Start().Call("visit", "visit").End(),
            Process("visit").Start().UserTask("try").UserTask("agree", task => Awaits(task)).UserTask("again").End());
        var application = world.Start("application");
        var visit = world.ChildOf(world.ChildOf(application));

        visit.Complete("try");
        world.Wait(50 * Hour);
        Assert.NotNull(Standing(application));
        Assert.Equal("用户不在家", application.Journal.OfType<TimerPaused>().Single().Reason);

        visit.Complete("agree");
        Assert.Null(Standing(application));
        world.Wait(6 * Hour);
        Assert.Contains("escalate", application.Active, StringComparison.Ordinal);
    }

    [Fact]
    public void A_called_process_that_is_cancelled_awaits_nobody()
    {
        var world = World.With(
            Process("application").Start().Call("install", "visit").End().Boundary("late", "install", Deadline, interrupting: false).End("told"),
            Process("visit").Start().UserTask("agree", task => Awaits(task)).End());
        var application = world.Start("application");
        Assert.NotNull(Standing(application));

        world.ChildOf(application).Give(new CancelInstance("mistake"));

        Assert.Null(Standing(application));
        Assert.Null(application.Element("install").Awaits);
    }

    [Fact]
    [Covers("Deadline that stands still", "A migration follows what the other version says")]
    public void A_migration_to_a_version_that_awaits_nobody_lets_the_deadline_run_again()
    {
        var started = World.With(Installation()).Start("p");
        started.Complete("try");

        started.Give(new MigrateInstance(Installation(awaits: null).Read(), 2, 2, ImmutableDictionary<string, string>.Empty, "changed"));
        Assert.Null(Standing(started));

        started.Give(new MigrateInstance(Installation().Read(), 3, 3, ImmutableDictionary<string, string>.Empty, "changed"));
        Assert.NotNull(Standing(started));
    }

    [Fact]
    public void People_reschedule_such_a_deadline_but_neither_stop_it_nor_start_it()
    {
        var world = World.With(Installation());
        var started = world.Start("p");
        var (key, timer) = (started.Element("install").Key, started.Element("install").Catches.OfType<TimerWait>().Single().Key);

        var refused = Assert.IsType<StepResult.Rejected>(started.Try(new PauseTimer(key, timer, "later")));
        Assert.Equal("Expected a deadline that people stop, but 'late' stands still by itself while customer is awaited; reschedule it instead.", refused.Message);

        started.Complete("try");
        started.Give(new RescheduleTimer(key, timer, world.Now.Plus(9 * Hour), "agreed"));
        Assert.Equal(TimeSpan.FromHours(9), Standing(started)!.Value);
    }

    [Theory]
    // A deadline at 24:00 of a working day is later by the working days that began meanwhile.
    [InlineData("2026-11-25T00:00:00+08:00", 72, "2026-11-26T00:00:00+08:00")]
    [InlineData("2026-11-25T00:00:00+08:00", 1, "2026-11-25T00:00:00+08:00")]
    // Any other one keeps its working time: here a working day has 24 hours, and Friday 09:00 to Monday 15:00 are 30.
    [InlineData("2026-11-23T15:00:00+08:00", 96, "2026-11-25T15:00:00+08:00")]
    public void Working_time_is_kept_in_working_time(string due, int hours, string expected)
    {
        var world = World.With(Process("p").Start()
            .SubProcess("install", inside => inside.Start("s").UserTask("agree", task => Awaits(task)).UserTask("again").End("e")).End()
            .Boundary("late", "install", late => late.Timer("timeDate", due).Property("standsStillFor", "customer").Property("standsStillCalendar", "={\"rest days\": [6, 7]}"), interrupting: false).End("x"));
        var started = world.Start("p");
        world.Wait(hours * Hour);

        started.Complete("agree");

        Assert.Equal(Instant.From(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)), started.Journal.OfType<TimerResumed>().Single().Due);
    }

    private static ProcessBuilder Installation(string? awaits = "customer") => Process("p").Start()
        .SubProcess("install", inside => inside.Start("s").UserTask("try").UserTask("agree", task => Awaits(task, awaits)).UserTask("again").End("e")).End()
        .Boundary("late", "install", Deadline, interrupting: false).UserTask("escalate").End("told");

    private static ElementBuilder Awaits(ElementBuilder task, string? whom = "customer") => whom is null
        ? task
        : task.Property("awaits", whom).Property("awaitsBecause", "用户不在家").Property("awaitsBecause:en", "Nobody at home");

    private static void Deadline(ElementBuilder late) => late.Timer("timeDuration", "PT6H").Property("standsStillFor", "customer");

    private static TimeSpan? Standing(Case started) => started.Element("install").Catches.OfType<TimerWait>().Single().Paused;
}
