using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Tests.Coverage;
using BackOffice.Workflows.Core.Tests.Driving;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Execution;

public sealed class CompensationTests
{
    [Fact]
    [Covers("Compensation", "reverse order, the thrower waits")]
    public void What_was_completed_is_undone_in_reverse_order_and_the_thrower_waits()
    {
        var started = World.With(Booked(Process("p").Start().UserTask("book").UserTask("pay").Throw("undo", thrown => thrown.Compensate()).UserTask("after"))).Start("p");
        started.Complete("book").Complete("pay");
        Assert.Equal("refund undo", started.Active);

        started.Complete("refund");
        Assert.Equal("cancel undo", started.Active);

        Assert.Equal("after", started.Complete("cancel").Active);
    }

    [Fact]
    [Covers("Compensation", "one activity by name")]
    public void Only_the_named_activity_is_undone_when_one_is_named()
    {
        var started = World.With(Booked(Process("p").Start().UserTask("book").UserTask("pay").Throw("undo", thrown => thrown.Compensate("book")).UserTask("after"))).Start("p");
        started.Complete("book").Complete("pay");

        Assert.Equal("after", started.Complete("cancel").Active);
    }

    [Fact]
    public void What_was_not_completed_is_not_undone()
    {
        var started = World.With(Booked(Process("p").Start().UserTask("book").Throw("undo", thrown => thrown.Compensate()).UserTask("pay").End())).Start("p");
        started.Complete("book");
        Assert.Equal("cancel undo", started.Active);

        Assert.Equal("pay", started.Complete("cancel").Active);
    }

    [Fact]
    [Covers("Compensation", "inside a completed subprocess")]
    public void A_completed_subprocess_is_undone_from_inside_with_the_variables_it_had()
    {
        var started = World.With(Process("p").Start()
            .SubProcess("trip", inside => Booked(inside.Start("s").UserTask("book").UserTask("pay").End("e")), sub => sub.Input("=7", "price"))
            .UserTask("check").End("undo", end => end.Compensate())).Start("p");
        started.Complete("book").Complete("pay").Complete("check");
        Assert.Equal("refund trip undo", started.Active);
        Assert.Equal("7", started.State.VisibleVariables(started.Element("refund").Key).Single(one => one.Name == "price").Value.ToString());

        started.Complete("refund").Complete("cancel");
        Assert.True(started.Completed);
    }

    [Fact]
    [Covers("Transaction", "cancel: undo, then leave by the cancel boundary")]
    public void A_cancelled_transaction_ends_what_runs_undoes_what_was_done_and_leaves_by_its_cancel_event()
    {
        var started = World.With(Process("p").Start()
            .SubProcess("trip", inside => Booked(inside.Start("s").UserTask("book").Parallel("fork").UserTask("pay").End("stop", end => end.Cancel()).From("fork").UserTask("pack").End("e")), kind: "transaction")
            .UserTask("after").Boundary("cancelled", "trip", boundary => boundary.Cancel()).UserTask("apologise")).Start("p");
        started.Complete("book").Complete("pay");
        Assert.Equal("refund stop trip", started.Active);

        started.Complete("refund").Complete("cancel");
        Assert.Equal("apologise", started.Active);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Covers("Compensation", "repeated activities round by round")]
    public void A_repeated_activity_is_undone_round_by_round_with_the_variables_of_each_round(bool sequential)
    {
        var started = World.With(Process("p").Start()
            .UserTask("book", task => task.ForEach("=[\"a\", \"b\", \"c\"]", "seat", sequential))
            .UserTask("after").End("undo", end => end.Compensate())
            .Boundary("bookUndo", "book", boundary => boundary.Compensate())
            .Apart("userTask", "cancel", task => task.Attribute("isForCompensation", "true").Extension("userTask").Input("=\"free \" + seat", "what"))
            .Associate("bookUndo", "cancel")).Start("p");
        started.Complete("book").Complete("book").Complete("book").Complete("after");

        var undone = new List<string>();
        for (var round = 0; round < 3; round++)
        {
            Assert.Equal("book cancel undo", started.Active);
            undone.Add(started.State.VisibleVariables(started.Element("cancel").Key).Single(one => one.Name == "what").Value.ToString());
            started.Complete("cancel");
        }

        Assert.Equal(["\"free c\"", "\"free b\"", "\"free a\""], undone);
        Assert.True(started.Completed);
        Assert.Equal(1, started.State.Elements.Count);
    }

    [Fact]
    public void Of_a_repeated_activity_only_the_rounds_that_were_completed_are_undone()
    {
        var started = World.With(Process("p").Start()
            .UserTask("book", task => task.ForEach("=[1, 2, 3]", "seat", until: "=numberOfCompletedInstances = 1"))
            .UserTask("after").End("undo", end => end.Compensate())
            .Boundary("bookUndo", "book", boundary => boundary.Compensate())
            .Apart("userTask", "cancel", task => task.Attribute("isForCompensation", "true").Extension("userTask")).Associate("bookUndo", "cancel")).Start("p");
        started.Complete("book").Complete("after").Complete("cancel");

        Assert.True(started.Completed);
    }

    [Fact]
    [Covers("Compensation", "waitForCompletion=\"false\"")]
    public void A_compensation_for_which_nobody_waits_lets_the_path_go_on_at_once()
    {
        var started = World.With(Booked(Process("p").Start().UserTask("book").UserTask("pay")
            .Throw("undo", thrown => thrown.Event("compensateEventDefinition", new System.Xml.Linq.XAttribute("waitForCompletion", "false"))).UserTask("after").End())).Start("p");
        started.Complete("book").Complete("pay");
        Assert.Equal("after refund undo", started.Active);

        started.Complete("after").Complete("refund").Complete("cancel");
        Assert.True(started.Completed);
        Assert.Single(started.Journal.OfType<BackOffice.Workflows.Core.Events.ElementActivated>(), entered => entered.ElementId == "after");
    }

    [Fact]
    public void Nothing_that_could_be_undone_remains_when_its_scope_has_ended()
    {
        var started = World.With(Booked(Process("p").Start().UserTask("book").UserTask("pay").End())).Start("p").Complete("book").Complete("pay");

        Assert.True(started.Completed);
        Assert.Equal(1, started.State.Elements.Count);
    }

    [Fact]
    public void What_is_being_undone_ends_its_scope_when_the_event_that_undoes_was_cancelled()
    {
        var model = Process("p").Start().SubProcess("sub", inside => inside.Start("s").UserTask("book").End("e")
            .Boundary("undone", "book", boundary => boundary.Compensate()).Apart("userTask", "cancel", task => task.Attribute("isForCompensation", "true").Extension("userTask")).Associate("undone", "cancel"))
            .Throw("undo", thrown => thrown.Compensate()).Inclusive("join").UserTask("after").End().From("start").UserTask("beside").To("join");
        var started = World.With(model).Start("p").Complete("book").Complete("beside");
        Assert.Equal("cancel join sub undo", started.Active);

        started.Give(new ModifyInstance([new CancelElement(started.Element("undo").Key)], null));
        Assert.Equal("after cancel sub", started.Active);

        started.Complete("after");
        Assert.True(started.Complete("cancel").Completed);
    }

    private static ProcessBuilder Booked(ProcessBuilder model) => model
        .Boundary("bookUndo", "book", boundary => boundary.Compensate()).Apart("userTask", "cancel", task => task.Attribute("isForCompensation", "true").Extension("userTask")).Associate("bookUndo", "cancel")
        .Boundary("payUndo", "pay", boundary => boundary.Compensate()).Apart("userTask", "refund", task => task.Attribute("isForCompensation", "true").Extension("userTask")).Associate("payUndo", "refund");
}
