using BackOffice.Workflows.Core.Tests.Coverage;
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
    [Covers("Variables", "input mappings")]
    public void Input_mappings_make_local_variables_that_end_with_the_element()
    {
        var started = World.With(Process("p").Start().UserTask("a", task => task.Input("=x + 1", "local").Input("=local * 2", "twice")).UserTask("b")).Start("p", ("x", "1"));
        Assert.Equal("4", started.State.VisibleVariables(started.Element("a").Key).Single(one => one.Name == "twice").Value.ToString());

        started.Complete("a", ("local", "9"));

        Assert.Null(started["local"]);
    }

    [Fact]
    [Covers("Variables", "output mappings")]
    public void With_output_mappings_only_what_they_name_goes_out()
    {
        var started = World.With(Process("p").Start().UserTask("a", task => task.Output("=answer * 2", "result").Output("=answer", "visit.minutes")).UserTask("b"))
            .Start("p", ("visit", "{\"by\":\"li.lei\"}")).Complete("a", ("answer", "21"));

        Assert.Equal("42", started["result"]);
        Assert.Equal("{\"by\":\"li.lei\",\"minutes\":21}", started["visit"]);
        Assert.Null(started["answer"]);
    }

    [Fact]
    [Covers("Script task", "a FEEL script")]
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

    [Fact]
    [Covers("Data object", "a value becomes a variable of its container")]
    public void A_data_object_with_a_value_is_a_variable_of_its_container()
    {
        var model = Process("p").Apart("dataObject", "data", data => data.Attribute("name", "limit").Property("value", "=10 * 2")).Apart("dataObject", "empty", data => data.Attribute("name", "rest"))
            .Start().UserTask("a").End();

        var started = World.With(model).Start("p");

        Assert.Equal(("20", "null"), (started["limit"], started["rest"]));
        Assert.Equal("5", World.With(model).Start("p", ("limit", "5"))["limit"]);
    }

    [Fact]
    [Covers("Lanes, data stores, notes and groups", "kept in the file, carry no token")]
    public void What_only_explains_the_picture_carries_no_token()
    {
        var started = World.With(Process("p")
            .Apart("laneSet", "lanes", lanes => lanes.Xml.Add(new System.Xml.Linq.XElement(lanes.Xml.Name.Namespace + "lane", new System.Xml.Linq.XAttribute("id", "lane"))))
            .Apart("dataStoreReference", "store").Apart("textAnnotation", "note").Apart("group", "group")
            .Start().UserTask("a").End()).Start("p");

        Assert.Equal("a", started.Active);
        Assert.True(started.Complete("a").Completed);
    }

    [Fact]
    [Covers("Send task", "publishes a message where it has no job")]
    public void A_send_task_without_a_job_publishes_its_message_and_goes_on()
    {
        var world = World.With(Process("p").Start().Element("sendTask", "tell", task => task.MessageRef("paid", "=order")).UserTask("after").End());
        var started = world.Start("p", ("order", "\"7\""));

        Assert.Equal("after", started.Active);
        Assert.Equal(("paid", "7"), (world.Unmatched.Single().Name, world.Unmatched.Single().CorrelationKey));
    }
}
