using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.Tests.Coverage;
using BackOffice.Workflows.Core.Tests.Driving;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Execution;

public sealed class EventTests
{
    [Fact]
    public void A_timer_catch_event_waits_for_its_time()
    {
        var world = World.With(Process("p").Start().Catch("wait", wait => wait.Timer("timeDuration", "PT2H")).UserTask("a"));
        var started = world.Start("p");

        world.Wait(TimeSpan.FromMinutes(119));
        Assert.Equal("wait", started.Active);

        world.Wait(TimeSpan.FromMinutes(1));
        Assert.Equal("a", started.Active);
    }

    [Fact]
    public void A_timer_does_not_fire_before_its_time()
    {
        var started = World.With(Process("p").Start().Catch("wait", wait => wait.Timer("timeDate", "2026-11-20T10:00:00")).End()).Start("p");
        var timer = started.Journal.OfType<TimerScheduled>().Single();

        Assert.Equal($"Expected a timer {timer.TimerKey} that is due, but it is due at 2026-11-20T02:00:00Z.", started.Try(new TriggerTimer(timer.ElementKey, timer.TimerKey))!.Message);
    }

    [Fact]
    public void A_message_catch_event_waits_for_the_message_of_its_case()
    {
        var world = World.With(Process("p").Start().Catch("paid", caught => caught.Message("paid", "=request")).UserTask("a"));
        var started = world.Start("p", ("request", "\"R-1\""));

        Assert.Equal(0, world.Publish("paid", "R-2"));
        Assert.Equal(1, world.Publish("paid", "R-1", ("amount", "42")));

        Assert.Equal("a", started.Active);
        Assert.Equal("42", started["amount"]);
    }

    [Fact]
    [Covers("Receive task", "waits for the message of its case")]
    public void A_receive_task_waits_for_a_message_like_a_catch_event()
    {
        var world = World.With(Process("p").Start().Element("receiveTask", "paid", task => task.MessageRef("paid", "=\"x\"")).UserTask("a"));
        var started = world.Start("p");

        world.Publish("paid", "x");

        Assert.Equal("a", started.Active);
    }

    [Fact]
    public void A_correlation_key_that_is_missing_is_an_incident()
    {
        var started = World.With(Process("p").Start().Catch("paid", caught => caught.Message("paid", "=request")).End()).Start("p");

        Assert.Equal("Expected that the correlation key '=request' gives a text, but it does not: it is null or empty.", started.Incident!.Cause);
    }

    [Fact]
    [Covers("Event-based gateway", "the first event wins, the others close")]
    public void The_first_event_behind_an_event_based_gateway_wins_and_the_others_close()
    {
        var world = World.With(Process("p").Start().Element("eventBasedGateway", "first").Catch("answer", caught => caught.Message("answer", "=\"x\"")).UserTask("answered")
            .From("first").Catch("late", wait => wait.Timer("timeDuration", "PT24H")).UserTask("escalate"));
        var late = world.Start("p");
        world.Wait(TimeSpan.FromHours(24));
        Assert.Equal("escalate", late.Active);
        Assert.Contains("MessageSubscriptionClosed", late.Happened);

        var answered = world.Start("p");
        world.Publish("answer", "x");
        Assert.Equal("answered", answered.Active);
        Assert.Contains("TimerCancelled", answered.Happened);
    }

    [Fact]
    public void An_interrupting_boundary_timer_ends_its_task()
    {
        var world = World.With(Process("p").Start().UserTask("arrive").End().Boundary("late", "arrive", boundary => boundary.Timer("timeDuration", "PT30M")).UserTask("escalate"));
        var started = world.Start("p");

        world.Wait(TimeSpan.FromMinutes(30));

        Assert.Equal("escalate", started.Active);
        Assert.Contains("UserTaskCancelled", started.Happened);
    }

    [Fact]
    public void A_boundary_timer_is_cancelled_when_its_task_is_done_in_time()
    {
        var world = World.With(Process("p").Start().UserTask("arrive").UserTask("a").Boundary("late", "arrive", boundary => boundary.Timer("timeDuration", "PT30M")).UserTask("escalate"));
        var started = world.Start("p").Complete("arrive");

        world.Wait(TimeSpan.FromHours(1));

        Assert.Equal("a", started.Active);
    }

    [Fact]
    [Covers("Timer", "cycle at a non-interrupting boundary event")]
    public void A_non_interrupting_boundary_timer_with_a_cycle_reminds_as_often_as_it_says()
    {
        var world = World.With(Process("p").Start().UserTask("arrive").End()
            .Boundary("remind", "arrive", boundary => boundary.Timer("timeCycle", "R3/PT10M"), interrupting: false).UserTask("reminder").End("end2"));
        var started = world.Start("p");

        world.Wait(TimeSpan.FromHours(2));

        Assert.Equal("arrive reminder reminder reminder", started.Active);
    }

    [Fact]
    [Covers("Boundary event", "without an outgoing flow")]
    public void A_boundary_event_without_outgoing_flow_only_notes_or_ends()
    {
        var world = World.With(Process("p").Start().UserTask("arrive").End().Boundary("late", "arrive", boundary => boundary.Timer("timeDuration", "PT30M")));
        var started = world.Start("p");

        world.Wait(TimeSpan.FromMinutes(30));

        Assert.True(started.Completed);
    }

    [Fact]
    public void A_boundary_message_comes_as_often_as_it_is_sent_when_it_does_not_interrupt()
    {
        var world = World.With(Process("p").Start().UserTask("work").End().Boundary("note", "work", boundary => boundary.Message("note", "=\"x\""), interrupting: false).UserTask("read").End("end2"));
        var started = world.Start("p");

        world.Publish("note", "x");
        world.Publish("note", "x");

        Assert.Equal("read read work", started.Active);
    }

    [Fact]
    [Covers("Timer", "a start event")]
    public void Message_and_timer_start_events_start_the_process()
    {
        var model = Process("p").Start("byMessage", start => start.Message("request").Output("=content", "what")).UserTask("a").End()
            .Apart("startEvent", "byTimer", start => start.Timer("timeCycle", "0 0 9 5 * *")).UserTask("b").End("end2");
        var world = World.With(model);

        var byMessage = world.Start("p", "byMessage", [("content", "\"no heat\"")]);
        Assert.Equal(("a", "\"no heat\""), (byMessage.Active, byMessage["what"]));
        Assert.Equal("b", world.Start("p", "byTimer", []).Active);
    }

    [Fact]
    public void A_process_without_a_none_start_must_be_told_which_event_starts_it()
    {
        var definition = Process("p").Start("byMessage", start => start.Message("request")).End().Read();

        var refused = (StepResult.Rejected)ProcessEngine.Step(definition, null, new StartInstance(1, 1, 1, Variables.Empty), new StepContext { Now = default, Keys = new KeyBlock(2, 100) });

        Assert.Equal("Expected the id of the event that starts the process 'p', but it has no start event that waits for nothing.", refused.Message);
    }

    [Fact]
    [Covers("Timer", "pause, resume and move a deadline")]
    public void A_deadline_stands_still_runs_on_with_the_time_that_was_left_and_can_be_moved()
    {
        var world = World.With(Process("p").Start().UserTask("arrive").End().Boundary("late", "arrive", boundary => boundary.Timer("timeDuration", "PT30M")).UserTask("escalate"));
        var started = world.Start("p");
        var (key, timer) = (started.Element("arrive").Key, started.Element("arrive").Catches.OfType<TimerWait>().Single().Key);
        world.Wait(TimeSpan.FromMinutes(20));

        started.Give(new PauseTimer(key, timer, "nobody at home"));
        world.Wait(TimeSpan.FromHours(5));
        Assert.Equal("arrive", started.Active);

        started.Give(new ResumeTimer(key, timer, "customer is back"));
        world.Wait(TimeSpan.FromMinutes(9));
        started.Give(new RescheduleTimer(key, timer, world.Now.Plus(TimeSpan.FromMinutes(5)), "agreed"));
        world.Wait(TimeSpan.FromMinutes(4));
        Assert.Equal("arrive", started.Active);

        world.Wait(TimeSpan.FromMinutes(1));
        Assert.Equal("escalate", started.Active);
    }

    [Fact]
    public void An_error_end_event_is_caught_at_the_boundary_of_its_subprocess()
    {
        var started = World.With(Process("p").Start().SubProcess("visit", inside => inside.Start("s").UserTask("check").End("refused", end => end.Error("REFUSED"))).UserTask("after")
            .Boundary("caught", "visit", boundary => boundary.Error("REFUSED")).UserTask("report")).Start("p");

        started.Complete("check");

        Assert.Equal("report", started.Active);
    }

    [Fact]
    public void A_message_end_event_publishes_to_waiting_cases()
    {
        var world = World.With(
            Process("sender").Start().End("tell", end => end.Message("done", "=\"k\"").Input("=7", "value")),
            Process("receiver").Start().Catch("hear", caught => caught.Message("done", "=\"k\"")).UserTask("a"));
        var receiver = world.Start("receiver");

        Assert.True(world.Start("sender").Completed);

        Assert.Equal(("a", "7"), (receiver.Active, receiver["value"]));
    }
}
