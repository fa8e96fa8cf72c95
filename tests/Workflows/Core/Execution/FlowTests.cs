using BackOffice.Workflows.Core.Tests.Coverage;
using BackOffice.Workflows.Core.Tests.Driving;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Execution;

public sealed class FlowTests
{
    [Fact]
    [Covers("None start and end event", "the path from start to end")]
    public void A_process_goes_from_its_start_over_its_tasks_to_its_end()
    {
        var repair = World.With(Process("repair").Start().UserTask("visit").ServiceTask("charge").End()).Start("repair");
        Assert.Equal("visit", repair.Active);

        repair.Complete("visit");
        Assert.Equal("charge", repair.Active);

        repair.Complete("charge");
        Assert.True(repair.Completed);
        Assert.Equal("start visit charge end", repair.Path);
    }

    [Theory]
    [InlineData("true", "leak")]
    [InlineData("false", "usual")]
    [Covers("Exclusive gateway", "the first flow whose condition holds, else the default")]
    public void An_exclusive_gateway_takes_the_flow_whose_condition_holds(string leak, string task)
    {
        var started = World.With(Branching()).Start("p", ("leak", leak));

        Assert.Equal(task, started.Active);
    }

    [Fact]
    [Covers("Exclusive gateway", "no flow fits: an incident, not a silent end")]
    public void An_exclusive_gateway_without_a_fitting_flow_waits_in_an_incident_until_a_variable_makes_one_fit()
    {
        var started = World.With(Process("p").Start().Exclusive("which").When("=a > 1").UserTask("x").From("which").When("=a < 1").UserTask("y")).Start("p", ("a", "1"));
        Assert.Equal("Expected that a condition of the flows leaving 'which' holds, but none does and there is no default flow.", started.Incident!.Cause);

        started.Set("a", "2").Resolve("which");

        Assert.Equal("x", started.Active);
    }

    [Fact]
    public void A_condition_that_is_neither_true_nor_false_is_an_incident()
    {
        var started = World.With(Process("p").Start().Exclusive("which").When("=a").UserTask("x").From("which").Otherwise().UserTask("y")).Start("p", ("a", "1"));

        Assert.Equal("Expected that the condition '=a' gives true or false, but it does not: it is a number.", started.Incident!.Cause);
    }

    [Fact]
    [Covers("Parallel gateway", "fork, and a join that waits for every flow")]
    public void A_parallel_gateway_forks_and_its_join_waits_until_every_incoming_flow_arrived()
    {
        var started = World.With(Process("p").Start().Parallel("fork").UserTask("a").Parallel("join").UserTask("after").End().From("fork").UserTask("b").To("join")).Start("p");
        Assert.Equal("a b", started.Active);

        started.Complete("b");
        Assert.Equal("a join", started.Active);

        started.Complete("a");
        Assert.Equal("after", started.Active);
    }

    [Fact]
    [Covers("Parallel gateway", "a second token of one flow waits for the next round")]
    public void A_join_keeps_a_second_token_of_one_flow_for_its_next_time()
    {
        var started = World.With(Process("p").Start().Parallel("two").Exclusive("merge").UserTask("a").Parallel("join").UserTask("after").End()
            .From("two").To("merge").From("two").UserTask("b").To("join")).Start("p");
        started.Complete("a").Complete("a");
        Assert.Equal("b join", started.Active);

        started.Complete("b");

        Assert.Equal("after join", started.Active);
        Assert.Null(started.Incident);

        started.Complete("after");
        Assert.Equal("The join 'join' waits for a path that can no longer arrive.", started.Incident!.Cause);
    }

    [Fact]
    [Covers("Sequence flow", "conditional and default flows out of activities")]
    public void Flows_that_leave_a_task_may_have_conditions_and_a_default()
    {
        var model = Process("p").Start().UserTask("ask").When("=a").UserTask("x").From("ask").When("=b").UserTask("y").From("ask").Otherwise().UserTask("z");

        Assert.Equal("x y", World.With(model).Start("p").Complete("ask", ("a", "true"), ("b", "true")).Active);
        Assert.Equal("z", World.With(model).Start("p").Complete("ask", ("a", "false"), ("b", "false")).Active);
    }

    [Fact]
    [Covers("Manual task", "passed at once")]
    [Covers("Undefined task", "passed at once")]
    public void Manual_and_undefined_tasks_are_passed()
    {
        var started = World.With(Process("p").Start().Element("manualTask", "hand").Element("task", "any").UserTask("a")).Start("p");

        Assert.Equal("start hand any", started.Path);
    }

    [Fact]
    public void A_terminate_end_event_ends_everything_in_its_scope_and_the_process_completes()
    {
        var started = World.With(Process("p").Start().Parallel("fork").UserTask("a").End("stop", end => end.Terminate()).From("fork").UserTask("b").End()).Start("p");

        started.Complete("a");

        Assert.True(started.Completed);
        Assert.Contains("UserTaskCancelled", started.Happened);
    }

    [Fact]
    public void A_loop_of_flows_runs_as_long_as_its_condition_wants()
    {
        var started = World.With(Process("p").Start().Exclusive("again").Script("count", "=n + 1", "n").Exclusive("enough").When("=n >= 300").End().From("enough").Otherwise().To("again"))
            .Start("p", ("n", "0"));

        Assert.True(started.Completed);
        Assert.Equal("300", started["n"]);
    }

    [Fact]
    public void A_step_stops_at_its_budget_and_goes_on_in_the_next()
    {
        var world = World.With(Process("p").Start().Exclusive("again").Script("count", "=n + 1", "n").Exclusive("enough").When("=n >= 300").End().From("enough").Otherwise().To("again"));
        world.Limits = StepLimits.Default with { EventsPerStep = 50 };

        var started = world.Start("p", ("n", "0"));

        Assert.True(started.Completed);
        Assert.True(started.Happened.Count(name => name == "ContinuationSaved") > 50);
    }

    [Fact]
    public void While_work_is_left_every_other_command_is_told_to_come_again()
    {
        var definition = Process("p").Start().Exclusive("again").Script("count", "=n + 1", "n").To("again").Read();
        var context = new StepContext { Now = default, Keys = new KeyBlock(2, 100_000) };
        var started = (StepResult.Accepted)ProcessEngine.Step(definition, null, new Commands.StartInstance(1, 1, 1, Variables.Of(("n", "0"))), context);

        var refused = (StepResult.Rejected)ProcessEngine.Step(definition, started.State, new Commands.CancelInstance(null), context);

        Assert.InRange(started.Events.Length, 1_000, 1_010);
        Assert.Equal(RejectionKind.Busy, refused.Kind);
    }

    [Fact]
    public void A_typical_case_leaves_less_than_20_kilobytes_in_the_journal()
    {
        var model = Process("p").Start();
        for (var i = 0; i < 20; i++)
        {
            model.UserTask($"Activity_{i:000000}", task => task.Assign(groups: "dispatchers").Schedule("PT30M")).ServiceTask($"Service_{i:000000}");
        }

        var started = World.With(model.End()).Start("p", ("customer", "{\"name\":\"示例用户\",\"phone\":\"13800000000\"}"));
        for (var i = 0; i < 20; i++)
        {
            started.Complete($"Activity_{i:000000}", ("note", "\"管道已检查，无泄漏\""), ("minutes", "25")).Complete($"Service_{i:000000}");
        }

        Assert.True(started.Completed);
        Assert.InRange(started.JournalBytes, 1, 20 * 1024);
    }

    private static ProcessBuilder Branching() =>
        Process("p").Start().Exclusive("which").When("=leak").UserTask("leak").End().From("which").Otherwise().UserTask("usual").End("end2");
}
