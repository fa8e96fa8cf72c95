using BackOffice.Workflows.Core.Tests.Coverage;
using BackOffice.Workflows.Core.Tests.Driving;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Execution;

public sealed class AdvancedEventTests
{
    [Fact]
    public void A_signal_reaches_everybody_who_waits_for_it()
    {
        var world = World.With(
            Process("outage").Start().Throw("announce", thrown => thrown.Signal("gas-off").Input("=\"east\"", "area")).End(),
            Process("p").Start().UserTask("a").End().Boundary("off", "a", boundary => boundary.Signal("gas-off")).UserTask("inform"));
        var (one, two) = (world.Start("p"), world.Start("p"));

        world.Start("outage");

        Assert.Equal(("inform", "inform", "\"east\""), (one.Active, two.Active, one["area"]));
    }

    [Fact]
    public void A_signal_end_event_and_a_signal_catch_event_meet()
    {
        var world = World.With(Process("q").Start().End("e", end => end.Signal("s")), Process("p").Start().Catch("c", caught => caught.Signal("s")).UserTask("a"));
        var waiting = world.Start("p");

        world.Start("q");

        Assert.Equal("a", waiting.Active);
    }

    [Fact]
    public void An_escalation_goes_to_a_boundary_event_and_the_thrower_goes_on_unless_it_is_interrupted()
    {
        ProcessBuilder Model(bool interrupting) => Process("p").Start()
            .SubProcess("visit", inside => inside.Start("s").Throw("late", thrown => thrown.Escalation("LATE")).UserTask("work").End("e")).End()
            .Boundary("noted", "visit", boundary => boundary.Escalation("LATE"), interrupting).UserTask("manager").End("e2");

        Assert.Equal("manager visit work", World.With(Model(false)).Start("p").Active);
        Assert.Equal("manager", World.With(Model(true)).Start("p").Active);
    }

    [Fact]
    public void An_escalation_that_nobody_catches_is_passed()
    {
        Assert.Equal("a", World.With(Process("p").Start().Throw("late", thrown => thrown.Escalation("LATE")).UserTask("a")).Start("p").Active);
    }

    [Fact]
    [Covers("Call activity", "an escalation of the called process")]
    public void An_escalation_of_a_called_process_reaches_the_call_activity()
    {
        var world = World.With(
            Process("parent").Start().Call("visit", "child").UserTask("after").Boundary("noted", "visit", boundary => boundary.Escalation("LATE"), interrupting: false).UserTask("manager"),
            Process("child").Start().Throw("late", thrown => thrown.Escalation("LATE")).UserTask("work").End());
        var parent = world.Start("parent");

        Assert.Equal("manager visit", parent.Active);
        world.ChildOf(parent).Complete("work");
        Assert.Equal("after manager", parent.Active);
    }

    [Fact]
    public void A_condition_fires_when_it_becomes_true()
    {
        var started = World.With(Process("p").Start().Catch("hot", caught => caught.Condition("=temperature > 30")).UserTask("a")).Start("p", ("temperature", "20"));
        Assert.Equal("hot", started.Active);

        started.Set("temperature", "31");

        Assert.Equal("a", started.Active);
    }

    [Fact]
    public void A_condition_that_holds_already_fires_at_once_and_a_boundary_one_only_when_it_becomes_true_again()
    {
        var started = World.With(Process("p").Start().Catch("hot", caught => caught.Condition("=t > 30")).UserTask("a").End()
            .Boundary("warm", "a", boundary => boundary.Condition("=t > 25"), interrupting: false).UserTask("note").End("e2")).Start("p", ("t", "31"));
        Assert.Equal("a note", started.Active);

        started.Set("t", "32");
        Assert.Equal("a note", started.Active);

        started.Set("t", "20").Set("t", "26");
        Assert.Equal("a note note", started.Active);
    }

    [Fact]
    public void A_link_goes_on_where_its_catching_event_stands()
    {
        Assert.Equal("a", World.With(Process("p").Start().Throw("go", thrown => thrown.Link("L")).Apart("intermediateCatchEvent", "come", caught => caught.Link("L")).UserTask("a")).Start("p").Active);
    }

    [Fact]
    [Covers("Event subprocess", "ends everything else in its scope")]
    public void An_interrupting_event_subprocess_ends_everything_else_in_its_scope()
    {
        var world = World.With(Process("p").Start().Parallel("fork").UserTask("a").From("fork").UserTask("b")
            .EventSubProcess("stop", inside => inside.Start("stopped", start => start.Message("stop", "=\"x\"")).UserTask("clean").End("e2")));
        var started = world.Start("p");

        world.Publish("stop", "x", ("why", "1"));
        Assert.Equal(("clean stop", "1"), (started.Active, started["why"]));

        Assert.True(started.Complete("clean").Completed);
    }

    [Fact]
    [Covers("Event subprocess", "as often as it is triggered")]
    public void A_non_interrupting_event_subprocess_runs_beside_as_often_as_it_is_triggered()
    {
        var world = World.With(Process("p").Start().UserTask("a").End()
            .EventSubProcess("note", inside => inside.Start("noted", start => start.Message("note", "=\"x\"").Attribute("isInterrupting", "false")).UserTask("read").End("e2")));
        var started = world.Start("p");
        world.Publish("note", "x");
        world.Publish("note", "x");
        Assert.Equal("a note note read read", started.Active);

        started.Complete("a").Complete("read").Complete("read");
        Assert.True(started.Completed);
    }

    [Fact]
    public void An_error_is_caught_by_the_event_subprocess_of_its_scope_before_the_boundary_of_that_scope()
    {
        var started = World.With(Process("p").Start().SubProcess("sub", inside => inside.Start("s").ServiceTask("work").End("e")
            .EventSubProcess("failed", handler => handler.Start("error", start => start.Error("E")).UserTask("repair").End("e3"))).UserTask("after")
            .Boundary("outer", "sub", boundary => boundary.Error("E")).UserTask("report")).Start("p");

        started.ThrowError("work", "E");
        Assert.Equal("failed repair sub", started.Active);

        Assert.Equal("after", started.Complete("repair").Active);
    }

    [Fact]
    public void A_multiple_event_takes_the_first_and_a_parallel_multiple_waits_for_all()
    {
        ProcessBuilder Model(string parallel) => Process("p").Start()
            .Catch("both", caught => caught.Message("one", "=\"x\"").Message("two", "=\"x\"").Attribute("parallelMultiple", parallel)).UserTask("a");
        var any = World.With(Model("false"));
        var first = any.Start("p");
        any.Publish("two", "x");
        Assert.Equal("a", first.Active);

        var all = World.With(Model("true"));
        var both = all.Start("p");
        all.Publish("two", "x");
        Assert.Equal("both", both.Active);
        all.Publish("one", "x");
        Assert.Equal("a", both.Active);
    }

    [Fact]
    [Covers("Ad-hoc subprocess", "active elements, hand start, completion condition")]
    public void An_ad_hoc_subprocess_starts_what_it_names_and_what_is_asked_for_until_its_condition_holds()
    {
        var started = World.With(Process("p").Start().SubProcess("work", inside => inside.Apart("userTask", "x").Apart("userTask", "y").Apart("userTask", "z"),
            sub => sub.Extension("adHoc", ("activeElementsCollection", "=[\"x\"]")).Event("completionCondition", "=enough"), kind: "adHocSubProcess").UserTask("after")).Start("p", ("enough", "false"));
        Assert.Equal("work x", started.Active);

        started.Complete("x");
        Assert.Equal("work", started.Active);

        started.Give(new Commands.StartAdHocElement(started.Element("work").Key, "y", Variables.Empty)).Give(new Commands.StartAdHocElement(started.Element("work").Key, "z", Variables.Empty));
        started.Complete("z", ("enough", "true"));
        Assert.Equal("after", started.Active);
    }

    [Fact]
    public void A_signal_thrown_inside_a_subprocess_reaches_its_own_boundary_event_before_it_is_gone()
    {
        var started = World.With(Process("p").Start().SubProcess("sub", inside => inside.Start("s").End("e", end => end.Signal("x"))).UserTask("after")
            .Boundary("caught", "sub", boundary => boundary.Signal("x")).UserTask("a")).Start("p");

        Assert.Equal("a", started.Active);
    }

    [Fact]
    [Covers("Sequence flow", "start and completion quantity")]
    public void An_activity_may_need_several_tokens_and_give_several()
    {
        var started = World.With(Process("p").Start().UserTask("send", task => task.Attribute("completionQuantity", "2")).Exclusive("pass").UserTask("receive", task => task.Attribute("startQuantity", "2")).End()).Start("p");

        started.Complete("send");
        Assert.Equal("receive", started.Active);
        Assert.True(started.Complete("receive").Completed);
    }

    [Fact]
    public void A_signal_reaches_a_parallel_branch_that_comes_to_wait_for_it_in_the_same_step()
    {
        var started = World.With(Process("p").Start().Parallel("fork").Throw("tell", thrown => thrown.Signal("x")).End()
            .From("fork").Script("first", "=1", "n").Catch("hear", caught => caught.Signal("x")).UserTask("a")).Start("p");

        Assert.Equal("a", started.Active);
    }

    [Fact]
    [Covers("Event-based gateway", "a parallel one that starts the process waits for all")]
    public void A_parallel_gateway_that_begins_a_process_waits_for_all_its_events()
    {
        var started = World.With(Process("p")
            .Apart("eventBasedGateway", "both", gateway => gateway.Attribute("instantiate", "true").Attribute("eventGatewayType", "Parallel"))
            .Catch("order", caught => caught.Message("order", "=customer")).UserTask("plan")
            .From("both").Catch("payment", caught => caught.Message("payment", "=customer")).UserTask("book")).Start("p", "order", [("customer", "\"c1\"")]);
        Assert.Equal("payment plan", started.Active);

        started.World.Publish("payment", "c1");
        Assert.Equal("book plan", started.Active);
        Assert.True(started.Complete("plan").Complete("book").Completed);
    }

    [Fact]
    [Covers("Event-based gateway", "an exclusive one starts the process")]
    public void An_exclusive_gateway_that_begins_a_process_waits_for_nothing_else()
    {
        var started = World.With(Process("p")
            .Apart("eventBasedGateway", "either", gateway => gateway.Attribute("instantiate", "true"))
            .Catch("order", caught => caught.Message("order", "=customer")).UserTask("plan")
            .From("either").Catch("payment", caught => caught.Message("payment", "=customer")).UserTask("book")).Start("p", "order", [("customer", "\"c1\"")]);

        Assert.True(started.Complete("plan").Completed);
    }

    [Fact]
    [Covers("Message", "zeebe:publishMessage with key, id and time to live")]
    public void A_thrown_message_says_its_key_id_and_time_to_live()
    {
        var world = World.With(Process("p").Start().Throw("tell", thrown => thrown.Message("paid").Extension(
            "publishMessage", ("correlationKey", "=order"), ("messageId", "=\"m-\" + order"), ("timeToLive", "=duration(\"PT2H\")"))).End());
        world.Start("p", ("order", "\"7\""));

        var published = world.Unmatched.Single();
        Assert.Equal(("7", "m-7", TimeSpan.FromHours(2)), (published.CorrelationKey, published.MessageId, published.TimeToLive));
    }

    [Fact]
    public void An_end_event_that_throws_several_things_throws_all_of_them()
    {
        var world = World.With(Process("p").Start().UserTask("book").UserTask("after").End("undo", end => end.Compensate().Message("undone"))
            .Boundary("bookUndo", "book", boundary => boundary.Compensate())
            .Apart("userTask", "cancel", task => task.Attribute("isForCompensation", "true").Extension("userTask")).Associate("bookUndo", "cancel"));
        var started = world.Start("p").Complete("book").Complete("after");

        Assert.Equal("undone", world.Unmatched.Single().Name);
        Assert.True(started.Complete("cancel").Completed);
    }
}
