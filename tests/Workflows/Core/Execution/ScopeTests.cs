using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.Tests.Coverage;
using BackOffice.Workflows.Core.Tests.Driving;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Execution;

public sealed class ScopeTests
{
    [Fact]
    [Covers("Embedded subprocess", "left when nothing inside runs")]
    public void A_subprocess_is_left_when_nothing_inside_runs_any_more()
    {
        var started = World.With(Process("p").Start().SubProcess("sub", inside => inside.Start("s").Parallel("fork").UserTask("a").End("e1").From("fork").UserTask("b").End("e2")).UserTask("after")).Start("p");
        Assert.Equal("a b sub", started.Active);

        started.Complete("a");
        Assert.Equal("b sub", started.Active);

        Assert.Equal("after", started.Complete("b").Active);
    }

    [Fact]
    public void A_boundary_event_of_a_subprocess_ends_everything_inside()
    {
        var world = World.With(Process("p").Start().SubProcess("outer", outer => outer.Start("s").SubProcess("inner", inner => inner.Start("s2").Parallel("fork").UserTask("a").From("fork").ServiceTask("b")))
            .UserTask("after").Boundary("late", "outer", boundary => boundary.Timer("timeDuration", "PT1H")).UserTask("escalate"));
        var started = world.Start("p");
        Assert.Equal("a b inner outer", started.Active);

        world.Wait(TimeSpan.FromHours(1));

        Assert.Equal("escalate", started.Active);
        Assert.Contains("JobCancelled", started.Happened);
    }

    [Fact]
    [Covers("Call activity", "another process, its variables come back")]
    public void A_call_activity_starts_another_process_and_takes_its_variables_back()
    {
        var world = World.With(
            Process("parent").Start().Call("visit", "child").UserTask("after"),
            Process("child").Start().UserTask("look").End());
        var parent = world.Start("parent", ("address", "\"A 1\""));
        var child = world.ChildOf(parent);
        Assert.Equal("\"A 1\"", child["address"]);

        child.Complete("look", ("found", "\"rust\""));

        Assert.Equal(("after", "\"rust\""), (parent.Active, parent["found"]));
    }

    [Fact]
    [Covers("Call activity", "only what the mappings say")]
    public void A_call_activity_passes_only_what_its_mappings_say_when_it_is_told_so()
    {
        var call = Process("parent").Start().Element("callActivity", "visit", element => element
            .Extension("calledElement", ("processId", "child"), ("propagateAllParentVariables", "false"), ("propagateAllChildVariables", "false"))
            .Input("=address", "where").Output("=found", "result")).UserTask("after");
        var world = World.With(call, Process("child").Start().UserTask("look").End());
        var parent = world.Start("parent", ("address", "\"A 1\""), ("secret", "1"));
        var child = world.ChildOf(parent);
        Assert.Equal(("\"A 1\"", null), (child["where"], child["secret"]));

        child.Complete("look", ("found", "\"rust\""));

        Assert.Equal(("\"rust\"", null), (parent["result"], parent["found"]));
    }

    [Fact]
    [Covers("Call activity", "interrupted: the called process is cancelled")]
    public void A_call_activity_that_is_interrupted_cancels_the_called_process()
    {
        var world = World.With(
            Process("parent").Start().Call("visit", "child").UserTask("after").Boundary("late", "visit", boundary => boundary.Timer("timeDuration", "PT1H")).UserTask("escalate"),
            Process("child").Start().UserTask("look").End());
        var parent = world.Start("parent");
        var child = world.ChildOf(parent);

        world.Wait(TimeSpan.FromHours(1));

        Assert.Equal(("escalate", InstanceStatus.Cancelled), (parent.Active, child.State.Status));
    }

    [Fact]
    [Covers("Call activity", "an error of the called process")]
    public void An_error_that_a_called_process_does_not_catch_is_caught_at_the_call_activity()
    {
        var world = World.With(
            Process("parent").Start().Call("visit", "child").UserTask("after").Boundary("refused", "visit", boundary => boundary.Error("REFUSED")).UserTask("report"),
            Process("child").Start().Parallel("fork").UserTask("look").End("bad", end => end.Error("REFUSED")).From("fork").UserTask("other"));
        var parent = world.Start("parent");
        var child = world.ChildOf(parent);

        child.Complete("look");

        Assert.Equal(("report", InstanceStatus.Cancelled), (parent.Active, child.State.Status));
    }

    [Fact]
    public void A_called_process_that_is_not_deployed_is_an_incident_that_can_be_resolved()
    {
        var world = World.With(Process("parent").Start().Call("visit", "child").UserTask("after"));
        var parent = world.Start("parent");
        Assert.Equal("Expected the process 'child', but it is not deployed.", parent.Incident!.Cause);

        world.Deploy(Process("child").Start().End().Read());
        parent.Resolve("visit");

        Assert.Equal("after", parent.Active);
    }

    [Fact]
    public void A_cancelled_instance_ends_with_everything_in_it_and_its_called_instances()
    {
        var world = World.With(Process("parent").Start().Parallel("fork").Call("visit", "child").From("fork").UserTask("a"), Process("child").Start().UserTask("look").End());
        var parent = world.Start("parent");
        var child = world.ChildOf(parent);

        parent.Give(new CancelInstance("customer moved away"));

        Assert.Equal((InstanceStatus.Cancelled, InstanceStatus.Cancelled), (parent.State.Status, child.State.Status));
        Assert.Equal("", parent.Active);
    }

    [Fact]
    public void A_suspended_instance_stands_still_until_it_is_resumed()
    {
        var world = World.With(Process("p").Start().UserTask("a").End().Boundary("late", "a", boundary => boundary.Timer("timeDuration", "PT1H")).UserTask("escalate"));
        var started = world.Start("p").Give(new SuspendInstance("strike"));

        Assert.Equal(RejectionKind.Suspended, started.Try(new CompleteTask(started.Element("a").Key, Variables.Empty))!.Kind);
        world.Wait(TimeSpan.FromHours(2));
        Assert.Equal("a", started.Active);

        started.Give(new ResumeInstance());
        world.Wait(TimeSpan.Zero);
        Assert.Equal("escalate", started.Active);
    }

    [Fact]
    public void A_case_that_ends_as_its_step_ends_leaves_no_work()
    {
        for (var budget = 2; budget < 20; budget++)
        {
            var world = World.With(Process("p").Start().Parallel("fork").UserTask("a").End("e1").From("fork").UserTask("b").End("e2"));
            var started = world.Start("p");
            world.Limits = StepLimits.Default with { EventsPerStep = budget };

            started.Give(new Commands.CancelInstance(null));

            Assert.Equal((State.InstanceStatus.Cancelled, 0), (started.State.Status, started.State.Pending.Length));
        }
    }
}
