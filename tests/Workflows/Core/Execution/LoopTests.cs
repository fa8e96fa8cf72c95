using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.Tests.Coverage;
using BackOffice.Workflows.Core.Tests.Driving;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Execution;

public sealed class LoopTests
{
    [Fact]
    [Covers("Multi-instance", "parallel, with output collection")]
    public void A_parallel_multi_instance_runs_once_for_each_item_and_collects_the_results_in_order()
    {
        var started = World.With(Process("p").Start().ServiceTask("check", more: task => task.ForEach("=flats", "flat", output: "=flat + \":\" + state", result: "states")).UserTask("after"))
            .Start("p", ("flats", "[\"A\",\"B\",\"C\"]"));
        Assert.Equal("check check check check", started.Active);

        foreach (var round in Rounds(started, "check").Reverse())
        {
            started.Give(new Commands.CompleteJob(round.Key, round.Job!.Key, Variables.Of(("state", $"\"{round.LoopIndex}\""))));
        }

        Assert.Equal("after", started.Active);
        Assert.Equal(3, System.Text.Json.JsonDocument.Parse(started["states"]!).RootElement.GetArrayLength());
        Assert.Null(started["flat"]);
    }

    [Fact]
    [Covers("Multi-instance", "sequential")]
    public void A_sequential_multi_instance_runs_one_round_at_a_time()
    {
        var started = World.With(Process("p").Start().UserTask("sign", task => task.ForEach("=people", "person", sequential: true, output: "=loopCounter", result: "order")).UserTask("after"))
            .Start("p", ("people", "[\"a\",\"b\"]"));
        Assert.Equal("sign sign", started.Active);

        started.Complete("sign");
        Assert.Equal("\"b\"", started.State.VisibleVariables(started.Element("sign").Key).Single(one => one.Name == "person").Value.ToString());

        started.Complete("sign");
        Assert.Equal(("after", "[1,2]"), (started.Active, started["order"]));
    }

    [Fact]
    [Covers("Multi-instance", "completion condition")]
    public void The_completion_condition_ends_the_other_rounds()
    {
        var started = World.With(Process("p").Start().UserTask("sign", task => task
            .ForEach("=people", "person", until: "=numberOfCompletedInstances / numberOfInstances >= 0.5", output: "=person", result: "signed")).UserTask("after"))
            .Start("p", ("people", "[\"a\",\"b\",\"c\",\"d\"]"));

        started.Complete("sign").Complete("sign");

        Assert.Equal(("after", "[\"a\",\"b\",null,null]"), (started.Active, started["signed"]));
        Assert.Equal(2, started.Happened.Count(name => name == "UserTaskCancelled"));
    }

    [Fact]
    public void A_collection_without_items_is_passed()
    {
        var started = World.With(Process("p").Start().UserTask("sign", task => task.ForEach("=[]", "person", output: "=person", result: "signed")).UserTask("after")).Start("p");

        Assert.Equal(("after", "[]"), (started.Active, started["signed"]));
    }

    [Fact]
    public void A_collection_that_is_no_list_is_an_incident()
    {
        var started = World.With(Process("p").Start().UserTask("sign", task => task.ForEach("=people", "person")).End()).Start("p", ("people", "3"));

        Assert.Equal("Expected that the input collection '=people' gives a list, but it does not: it is a number.", started.Incident!.Cause);
    }

    [Fact]
    public void A_boundary_event_belongs_to_all_rounds_together()
    {
        var world = World.With(Process("p").Start().UserTask("sign", task => task.ForEach("=[1,2,3]", "n")).End().Boundary("late", "sign", boundary => boundary.Timer("timeDuration", "PT1H")).UserTask("escalate"));
        var started = world.Start("p");

        world.Wait(TimeSpan.FromHours(1));

        Assert.Equal("escalate", started.Active);
    }

    [Fact]
    public void A_subprocess_repeats_with_everything_in_it()
    {
        var started = World.With(Process("p").Start().SubProcess("visit", inside => inside.Start("s").UserTask("look").UserTask("write").End("e"), sub => sub.ForEach("=[1,2]", "n")).UserTask("after")).Start("p");

        started.Complete("look").Complete("write").Complete("look").Complete("write");

        Assert.Equal("after", started.Active);
    }

    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 3)]
    [Covers("Standard loop", "test before and after")]
    public void A_standard_loop_repeats_while_its_condition_holds(bool testBefore, int rounds)
    {
        var started = World.With(Process("p").Start().Element("scriptTask", "count", task => task.Extension("script", ("expression", "=n + 1"), ("resultVariable", "n")).Loop("=n < 3", testBefore)).End())
            .Start("p", ("n", "0"));

        Assert.True(started.Completed);
        Assert.Equal(rounds.ToString(System.Globalization.CultureInfo.InvariantCulture), started["n"]);
    }

    [Fact]
    [Covers("Standard loop", "maximum")]
    public void A_standard_loop_stops_at_its_maximum_and_one_that_tests_first_may_not_run_at_all()
    {
        ProcessBuilder Model(bool first, string condition, int? most) => Process("p").Start()
            .Element("scriptTask", "count", task => task.Extension("script", ("expression", "=n + 1"), ("resultVariable", "n")).Loop(condition, first, most)).End();

        Assert.Equal("4", World.With(Model(false, "=true", 4)).Start("p", ("n", "0"))["n"]);
        Assert.Equal("0", World.With(Model(true, "=false", null)).Start("p", ("n", "0"))["n"]);
        Assert.Equal("1", World.With(Model(false, "=false", null)).Start("p", ("n", "0"))["n"]);
    }

    [Fact]
    public void A_thousand_parallel_rounds_start_over_several_steps_and_all_of_them_end_when_cancelled()
    {
        var world = World.With(Process("p").Start().UserTask("check", task => task.ForEach("=for i in 1..1000 return i", "n")).End());
        world.Limits = StepLimits.Default with { EventsPerStep = 300 };
        var started = world.Start("p");
        Assert.Equal(1000, Rounds(started, "check").Count());

        started.Give(new Commands.CancelInstance(null));

        Assert.Equal(InstanceStatus.Cancelled, started.State.Status);
    }

    [Fact]
    [Covers("Multi-instance", "complex behavior")]
    public void A_complex_behavior_throws_and_ends_the_remaining_rounds()
    {
        var started = World.With(Process("p").Start()
            .UserTask("ask", task => task.ForEach("=[1, 2, 3]", "one").Behavior("Complex", "complexBehaviorDefinition", "=numberOfCompletedInstances = 1", "enough"))
            .UserTask("after").Boundary("noted", "ask", boundary => boundary.Signal("enough")).UserTask("note")).Start("p");

        started.Complete("ask");

        Assert.Equal("after note", started.Active);
    }

    private static IEnumerable<ElementInstance> Rounds(Case started, string id) =>
        [.. started.State.Elements.Where(element => element.ElementId == id && element.Role == ElementRole.LoopRound)];
}
