using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Tests.Coverage;
using BackOffice.Workflows.Core.Tests.Driving;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Execution;

public sealed class GatewayTests
{
    [Theory]
    [InlineData("true", "true", "a b")]
    [InlineData("true", "false", "a")]
    [InlineData("false", "false", "c")]
    [Covers("Inclusive gateway", "every flow whose condition holds, else the default")]
    public void An_inclusive_gateway_takes_every_flow_whose_condition_holds_else_the_default(string a, string b, string active)
    {
        Assert.Equal(active, World.With(Split()).Start("p", ("a", a), ("b", b)).Active);
    }

    [Fact]
    [Covers("Inclusive gateway", "the join waits for tokens that can still come")]
    public void An_inclusive_join_waits_for_those_that_can_still_arrive_and_for_no_others()
    {
        var both = World.With(Split()).Start("p", ("a", "true"), ("b", "true")).Complete("b");
        Assert.Equal("a join", both.Active);
        Assert.Equal("after", both.Complete("a").Active);

        Assert.Equal("after", World.With(Split()).Start("p", ("a", "true"), ("b", "false")).Complete("a").Active);
    }

    [Fact]
    [Covers("Inclusive gateway", "the join fires when a path went elsewhere")]
    public void An_inclusive_join_fires_when_the_path_for_which_it_waited_went_elsewhere()
    {
        var started = World.With(Process("p").Start().Parallel("fork").UserTask("a").Inclusive("join").UserTask("after").End()
            .From("fork").UserTask("b").Exclusive("which").When("=there").To("join").From("which").Otherwise().UserTask("elsewhere").End("e2")).Start("p");
        started.Complete("a");
        Assert.Equal("b join", started.Active);

        started.Complete("b", ("there", "false"));

        Assert.Equal("after elsewhere", started.Active);
    }

    [Fact]
    [Covers("Inclusive gateway", "the join inside a loop")]
    public void An_inclusive_join_in_a_loop_fires_in_every_round()
    {
        var started = World.With(Process("p").Start().Exclusive("again").Inclusive("split").When("=n < 3").Script("x", "=n + 1", "n").Inclusive("join").Exclusive("enough").When("=n >= 3").End()
            .From("split").When("=true").Script("y", "=0", "z").To("join").From("enough").Otherwise().To("again")).Start("p", ("n", "0"));

        Assert.True(started.Completed);
        Assert.Equal(3, started.Path.Split(' ').Count(id => id == "join"));
    }

    [Fact]
    [Covers("Complex gateway", "activation condition, and reset")]
    public void A_complex_gateway_fires_at_its_condition_takes_in_the_rest_and_is_new_again()
    {
        var started = World.With(Process("p").Start().Parallel("fork").UserTask("a").Element("complexGateway", "two", gateway =>
                gateway.Event("activationCondition", "=activationCount >= 2")).UserTask("after").End()
            .From("fork").UserTask("b").To("two").From("fork").UserTask("c").To("two")).Start("p");
        started.Complete("a");
        Assert.Equal("b c two", started.Active);

        started.Complete("c");
        Assert.Equal("after b two", started.Active);

        started.Complete("b");
        Assert.Equal("after", started.Active);
        Assert.True(started.Complete("after").Completed);
    }

    [Fact]
    public void A_join_is_not_called_unreachable_while_another_join_can_be_helped()
    {
        var model = Process("p").Start().Parallel("fork").Parallel("inner").UserTask("a").Element("parallelGateway", "first", join => join.Input("=if broken then (function(x) x) else 1", "local"))
            .Parallel("last").End().From("inner").UserTask("b").To("first").From("fork").UserTask("c").To("last");
        var started = World.With(model).Start("p", ("broken", "true")).Complete("a").Complete("b").Complete("c");
        Assert.Equal("first", string.Join(' ', started.State.Elements.Where(element => element.Incident is not null).Select(element => element.ElementId)));

        Assert.True(started.Set("broken", "false").Resolve("first").Completed);
    }

    [Fact]
    [Covers("Inclusive gateway", "the join that stood still looks again at what can still come")]
    public void An_inclusive_join_that_stood_still_waits_for_what_was_sent_towards_it_meanwhile()
    {
        var model = Process("p").Start().Inclusive("split").When("=a").UserTask("a").Element("inclusiveGateway", "join", join => join.Input("=if broken then (function(x) x) else 1", "local")).UserTask("after").End()
            .From("split").When("=b").UserTask("b").To("join");
        var started = World.With(model).Start("p", ("a", "true"), ("b", "false"), ("broken", "true")).Complete("a");
        Assert.Equal("join", started.State.Elements.Single(element => element.Incident is not null).ElementId);

        started.Give(new ModifyInstance([new StartBefore("b", 0, Variables.Empty)], null)).Set("broken", "false").Resolve("join");
        Assert.Equal("b join", started.Active);

        Assert.Equal("after", started.Complete("b").Active);
    }

    [Fact]
    public void A_join_whose_listener_runs_is_not_fired_again_by_what_happens_beside_it()
    {
        var model = Process("p").Start().Parallel("fork").Inclusive("split").When("=true").UserTask("a")
            .Element("inclusiveGateway", "join", join => join.Listener("start", "in").Listener("end", "out")).UserTask("after").End()
            .From("split").When("=false").UserTask("b").To("join").From("fork").UserTask("beside").UserTask("beside2").End("e2");
        var started = World.With(model).Start("p").Complete("a").Complete("beside");
        Assert.Equal("in", started.Element("join").Job!.Type);

        started.Complete("join").Complete("beside2");
        Assert.Equal("out", started.Element("join").Job!.Type);

        Assert.Equal("after", started.Complete("join").Active);
        Assert.Equal(2, started.Journal.OfType<JobCreated>().Count());
    }

    [Fact]
    public void What_comes_to_a_parallel_join_while_its_listener_runs_waits_for_its_next_time()
    {
        var model = Process("p").Start().Parallel("fork").UserTask("a").Element("parallelGateway", "join", join => join.Listener("start", "in")).UserTask("after").End().From("fork").UserTask("b").To("join");
        var started = World.With(model).Start("p").Complete("a").Complete("b");

        started.Give(new ModifyInstance([new StartBefore("a", 0, Variables.Empty)], null)).Complete("a");
        Assert.Single(started.Journal.OfType<JobCreated>());
        Assert.Null(started.Incident);

        Assert.Equal("after join", started.Complete("join").Active);
    }

    private static ProcessBuilder Split() =>
        Process("p").Start().Inclusive("split").When("=a").UserTask("a").Inclusive("join").UserTask("after").End()
            .From("split").When("=b").UserTask("b").To("join").From("split").Otherwise().UserTask("c").To("join");
}
