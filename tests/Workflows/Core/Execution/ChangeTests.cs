using System.Collections.Immutable;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Tests.Driving;
using BackOffice.Workflows.Core.Waiting;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Execution;

public sealed class ChangeTests
{
    [Fact]
    public void A_token_is_moved_to_another_element()
    {
        var started = World.With(Process("p").Start().UserTask("a").UserTask("b").UserTask("c").End()).Start("p");

        started.Give(Modify(new MoveToken(started.Element("a").Key, "c")));

        Assert.Equal("c", started.Active);
    }

    [Fact]
    public void Starting_inside_a_subprocess_enters_what_is_around_it_with_its_events()
    {
        var world = World.With(Process("p").Start().UserTask("a").SubProcess("outer", outer => outer.Start("s").SubProcess("inner", inner => inner.Start("s2").UserTask("x").UserTask("y").End("e2")).End("e1"))
            .UserTask("after").Boundary("late", "outer", boundary => boundary.Timer("timeDuration", "PT1H")).UserTask("escalate"));
        var started = world.Start("p");

        started.Give(Modify(new StartBefore("y", 0, Variables.Empty), new CancelElement(started.Element("a").Key)));
        Assert.Equal("inner outer y", started.Active);

        world.Wait(TimeSpan.FromHours(1));
        Assert.Equal("escalate", started.Active);
    }

    [Fact]
    public void Starting_after_an_element_takes_its_flows()
    {
        var started = World.With(Process("p").Start().UserTask("a").UserTask("b").End()).Start("p");

        started.Give(Modify(new StartAfter("b", 0, Variables.Empty), new CancelElement(started.Element("a").Key)));

        Assert.True(started.Completed);
    }

    [Fact]
    public void Cancelling_the_only_element_completes_the_process_and_a_stuck_join_is_helped()
    {
        var started = World.With(Process("p").Start().Parallel("fork").UserTask("a").Parallel("join").UserTask("after").End().From("fork").UserTask("b").To("join")).Start("p").Complete("a");

        started.Give(Modify(new CancelElement(started.Element("b").Key)));
        Assert.Equal("The join 'join' waits for a path that can no longer arrive.", started.Incident!.Cause);

        started.Give(Modify(new StartAfter("join", 0, Variables.Empty), new CancelElement(started.Element("join").Key)));
        Assert.Equal("after", started.Active);
    }

    [Fact]
    public void A_stuck_join_fires_when_a_token_is_brought_to_it_after_all()
    {
        var started = World.With(Process("p").Start().Parallel("fork").UserTask("a").Parallel("join").UserTask("after").End().From("fork").UserTask("b").To("join")).Start("p").Complete("a");
        started.Give(Modify(new CancelElement(started.Element("b").Key)));
        Assert.NotNull(started.Incident);

        started.Give(Modify(new StartBefore("b", 0, Variables.Empty))).Complete("b");

        Assert.Equal("after", started.Active);
    }

    [Fact]
    public void Several_instances_of_the_container_must_be_told_apart()
    {
        var started = World.With(Process("p").Start().SubProcess("visit", inside => inside.Start("s").UserTask("x").UserTask("y").End("e"), sub => sub.ForEach("=[1,2]", "n")).End()).Start("p");
        Assert.Equal(
            "Expected which of the 2 active instances of 'visit' is meant, but none is named.",
            started.Try(Modify(new StartBefore("y", 0, Variables.Empty)))!.Message);

        started.Give(Modify(new StartBefore("y", started.Element("visit").Key, Variables.Empty)));

        Assert.Equal("visit visit visit x x y", started.Active);
    }

    [Fact]
    public void What_cannot_be_started_is_refused_and_nothing_changes()
    {
        var started = World.With(Process("p").Start().UserTask("a").End().Boundary("late", "a", boundary => boundary.Timer("timeDuration", "PT1H")).End("e2")).Start("p");
        var before = started.Journal.Count;

        Assert.Equal("Expected an element of the process, but 'nowhere' is none.", started.Try(Modify(new StartBefore("nowhere", 0, Variables.Empty)))!.Message);
        Assert.Equal("Expected an element that a flow may enter, but 'late' is only triggered by an event.", started.Try(Modify(new StartBefore("late", 0, Variables.Empty)))!.Message);
        Assert.Equal(before, started.Journal.Count);
    }

    [Fact]
    public void A_preview_lists_what_comes_and_goes_and_changes_nothing()
    {
        var started = World.With(Process("p").Start().UserTask("a").ServiceTask("b").End().Boundary("late", "a", boundary => boundary.Timer("timeDuration", "PT1H")).End("e2")).Start("p");

        var preview = ProcessEngine.Preview(
            started.Definition, started.State, Modify(new MoveToken(started.Element("a").Key, "b")), new StepContext { Now = default, Keys = new KeyBlock(50_000, 5_000) }, out var rejected);

        Assert.Null(rejected);
        Assert.Equal("Job b", string.Join(", ", preview!.Comes.Select(item => $"{item.Kind} {item.ElementId}")));
        Assert.Equal("Task a, Timer late", string.Join(", ", preview.Goes.Select(item => $"{item.Kind} {item.ElementId}")));
        Assert.Equal("a", started.Active);
    }

    [Fact]
    public void A_migrated_case_keeps_the_time_that_is_left_and_goes_the_new_way()
    {
        var world = World.With(Process("p").Start().UserTask("a").End().Boundary("late", "a", boundary => boundary.Timer("timeDuration", "PT1H")).UserTask("old"));
        var target = Process("p").Start().UserTask("a2").UserTask("new").End().Boundary("late", "a2", boundary => boundary.Timer("timeDuration", "PT5H")).UserTask("other")
            .Boundary("note", "a2", boundary => boundary.Message("note", "=\"x\""), interrupting: false).UserTask("read").End("e3").Read();
        var started = world.Start("p");
        world.Wait(TimeSpan.FromMinutes(50));

        started.Give(Migrate(target, ("a", "a2")));
        Assert.Equal((2, "a2"), (started.State.Version, started.Active));
        world.Publish("note", "x");
        Assert.Equal("a2 read", started.Active);

        world.Wait(TimeSpan.FromMinutes(10));
        Assert.Equal("other read", started.Active);
    }

    [Fact]
    public void A_waiting_join_is_migrated_with_its_tokens_and_one_that_could_never_fire_is_refused()
    {
        var model = Process("p").Start().Parallel("fork").UserTask("a").Parallel("join").UserTask("after").End().From("fork").UserTask("b").To("join");
        var good = World.With(model).Start("p").Complete("a");
        good.Give(Migrate(Process("p").Start().Parallel("fork").UserTask("a").Parallel("join2").UserTask("after").End().From("fork").UserTask("b").UserTask("extra").To("join2").Read(), ("join", "join2")));
        Assert.Equal("after", good.Complete("b").Complete("extra").Active);

        var bad = World.With(model).Start("p").Complete("a");
        var refused = bad.Try(Migrate(Process("p").Start().Parallel("fork").UserTask("a").Parallel("join").UserTask("after").End().From("fork").UserTask("b").End("e2").From("fork").UserTask("c").To("join").Read()));
        Assert.Contains("nothing that is active leads there: it would wait for ever", refused!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_inclusive_join_fires_when_the_new_version_has_no_way_left_for_what_it_waited_for()
    {
        var started = World.With(Process("p").Start().Parallel("fork").UserTask("a").Inclusive("join").UserTask("after").End().From("fork").UserTask("b").To("join")).Start("p").Complete("a");
        Assert.Equal("b join", started.Active);

        started.Give(Migrate(Process("p").Start().Parallel("fork").UserTask("a").Inclusive("join").UserTask("after").End().From("fork").UserTask("b").End("e2").From("fork").UserTask("c").To("join").Read()));

        Assert.Equal("after b", started.Active);
    }

    [Fact]
    public void A_migration_without_a_place_for_an_active_element_is_refused()
    {
        var started = World.With(Process("p").Start().UserTask("a").End()).Start("p");

        Assert.Equal("Expected an element for the active 'a' in the other version, but there is none; name one.", started.Try(Migrate(Process("p").Start().UserTask("b").End().Read()))!.Message);
        Assert.Equal("Expected that 'a' stays a UserTask, but 'b' is a ServiceTask.", started.Try(Migrate(Process("p").Start().ServiceTask("b").End().Read(), ("a", "b")))!.Message);
        Assert.Equal(
            "Expected that 'a' lies inside 'p', but it lies inside 'sub'.",
            started.Try(Migrate(Process("p").Start().SubProcess("sub", inside => inside.Start("s").UserTask("a").End("e")).End().Read()))!.Message);
    }

    [Fact]
    public void Everything_that_stands_still_says_what_it_waits_for()
    {
        var started = World.With(Process("p").Start().Parallel("fork").UserTask("a", task => task.Assign(groups: "dispatchers")).Parallel("join").End().From("fork").ServiceTask("b", "send").To("join")
            .Boundary("late", "a", boundary => boundary.Timer("timeDuration", "PT30M")).End("e2")).Start("p").Complete("b");

        var reasons = WaitReasons.Of(started.Definition, started.State).Select(reason => $"{reason.TargetId}: {reason.Kind} {string.Join('/', reason.Names)} {reason.Until}".TrimEnd());

        Assert.Equal(["a: Person dispatchers", "late: Timer  2026-11-20T01:30:00Z", "join: Tokens p_a_join_2"], reasons);
    }

    [Fact]
    public void Nothing_starts_behind_an_event_based_gateway_without_its_event()
    {
        var started = World.With(Process("p").Start().UserTask("a").Element("eventBasedGateway", "race").Catch("m", caught => caught.Message("m", "=1")).End()
            .From("race").Catch("t", caught => caught.Timer("timeDuration", "PT1H")).End("late")).Start("p");

        Assert.Equal(
            "Expected an element that is left by its own rules, but 'race' is left by the first event behind it; start before that event instead.",
            started.Try(Modify(new StartAfter("race", 0, Variables.Empty)))!.Message);
    }

    [Fact]
    public void A_scope_that_is_being_undone_takes_no_token()
    {
        var model = Process("p").Start().SubProcess("sub", inside => inside.Start("s").UserTask("book").End("e")
            .Boundary("undone", "book", boundary => boundary.Compensate()).Apart("userTask", "cancel", task => task.Attribute("isForCompensation", "true").Extension("userTask")).Associate("undone", "cancel"))
            .Throw("undo", thrown => thrown.Compensate()).UserTask("after").End();
        var started = World.With(model).Start("p").Complete("book");
        Assert.Equal("cancel sub undo", started.Active);

        started.Give(Modify(new StartBefore("book", 0, Variables.Empty)));
        Assert.Equal("book cancel sub sub undo", started.Active);

        Assert.Equal("after book sub", string.Join(' ', started.Complete("cancel").Active.Split(' ').Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_scope_that_is_being_undone_waits_for_nothing_that_another_version_adds()
    {
        var before = Undone(_ => { });
        var after = Undone(inside => inside.EventSubProcess("stop", stop => stop.Start("stopped", start => start.Message("stop", "=\"x\"")).UserTask("clean").End("e2")));
        var started = World.With(before).Start("p").Complete("book");
        Assert.Equal("cancel sub undo", started.Active);

        started.Give(Migrate(after.Read()));

        Assert.All(started.State.Elements.Where(element => element.ElementId == "sub"), sub => Assert.Empty(sub.Catches));
        Assert.Equal("after", started.Complete("cancel").Active);

        static ProcessBuilder Undone(Action<ProcessBuilder> adds) => Process("p").Start()
            .SubProcess("sub", inside =>
            {
                inside.Start("s").UserTask("book").End("e")
                    .Boundary("undone", "book", boundary => boundary.Compensate()).Apart("userTask", "cancel", task => task.Attribute("isForCompensation", "true").Extension("userTask")).Associate("undone", "cancel");
                adds(inside);
            })
            .Throw("undo", thrown => thrown.Compensate()).UserTask("after").End();
    }

    private static ModifyInstance Modify(params ImmutableArray<ModifyInstruction> instructions) => new(instructions, "asked for");

    private static MigrateInstance Migrate(ProcessDefinition target, params (string From, string To)[] elements) =>
        new(target, 2, 2, elements.ToImmutableDictionary(pair => pair.From, pair => pair.To), "new version");
}
