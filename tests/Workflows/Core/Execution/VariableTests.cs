using BackOffice.Workflows.Core.Tests.Driving;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Execution;

public sealed class VariableTests
{
    [Fact]
    public void Without_output_mappings_all_results_go_to_the_process()
    {
        var started = World.With(Process("p").Start().UserTask("a").UserTask("b")).Start("p", ("x", "1")).Complete("a", ("x", "2"), ("y", "3"));

        Assert.Equal(("2", "3"), (started["x"], started["y"]));
    }

    [Fact]
    public void Input_mappings_make_local_variables_that_end_with_the_element()
    {
        var started = World.With(Process("p").Start().UserTask("a", task => task.Input("=x + 1", "local").Input("=local * 2", "twice")).UserTask("b")).Start("p", ("x", "1"));
        Assert.Equal("4", started.State.VisibleVariables(started.Element("a").Key).Single(one => one.Name == "twice").Value.ToString());

        started.Complete("a", ("local", "9"));

        Assert.Null(started["local"]);
    }

    [Fact]
    public void With_output_mappings_only_what_they_name_goes_out()
    {
        var started = World.With(Process("p").Start().UserTask("a", task => task.Output("=answer * 2", "result").Output("=answer", "visit.minutes")).UserTask("b"))
            .Start("p", ("visit", "{\"by\":\"li.lei\"}")).Complete("a", ("answer", "21"));

        Assert.Equal("42", started["result"]);
        Assert.Equal("{\"by\":\"li.lei\",\"minutes\":21}", started["visit"]);
        Assert.Null(started["answer"]);
    }

    [Fact]
    public void A_script_task_computes_a_value()
    {
        var started = World.With(Process("p").Start().Script("sum", "=fee + parts", "total").UserTask("a")).Start("p", ("fee", "30"), ("parts", "12.5"));

        Assert.Equal("42.5", started["total"]);
    }

    [Fact]
    public void The_company_is_seen_by_every_expression()
    {
        var world = new World { Company = Payload.FromJson("{\"name\":\"示例燃气\"}") };
        world.Deploy(Process("p").Start().Script("who", "=company.name", "name").UserTask("a").Read());

        Assert.Equal("\"示例燃气\"", world.Start("p")["name"]);
    }

    [Fact]
    public void A_value_that_is_too_large_is_refused_or_becomes_an_incident()
    {
        var large = $"\"{new string('a', 70_000)}\"";
        var started = World.With(Process("p").Start().UserTask("a").Script("twice", "=half + half", "whole").End()).Start("p");
        var key = started.Element("a").Key;

        Assert.Equal(
            "Expected at most 65536 bytes for the variable 'x', but there are 70002; store large content as a file.",
            started.Try(new Commands.CompleteTask(key, Variables.Of(("x", large))))!.Message);

        started.Complete("a", ("half", $"\"{new string('a', 40_000)}\""));
        Assert.Equal("Expected at most 65536 bytes for the variable 'whole', but there are 80002.", started.Incident!.Cause);
    }
}
