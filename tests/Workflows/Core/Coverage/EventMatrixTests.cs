using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Reading;
using BackOffice.Workflows.Core.Tests.Driving;
using BackOffice.Workflows.Core.Validation;

namespace BackOffice.Workflows.Core.Tests.Coverage;

/// <summary>Every kind of event at every place is executed, or refused with the definition: nothing passes quietly.</summary>
public sealed class EventMatrixTests
{
    public static TheoryData<EventPlace, EventKind> Executed => Cells(executed: true);

    public static TheoryData<EventPlace, EventKind> Refused => Cells(executed: false);

    [Theory]
    [MemberData(nameof(Executed))]
    public void An_event_does_at_its_place_what_its_kind_says(EventPlace place, EventKind kind)
    {
        var world = World.With(EventMatrix.Model(place, kind));
        var one = world.Start("p", place == EventPlace.ProcessStart && kind != EventKind.None ? "event" : null, []);
        switch (place)
        {
            case EventPlace.ProcessStart:
                Assert.Equal("handle", one.Active);
                break;
            case EventPlace.IntermediateCatch:
                one.Complete("work");
                Trigger(world, one, kind, before: "event");
                Assert.Equal("handle", one.Active);
                break;
            case EventPlace.IntermediateThrow or EventPlace.End:
                one.Complete("work");
                Thrown(world, one, kind, goesOn: place == EventPlace.IntermediateThrow);
                break;
            default:
                Trigger(world, one, kind, before: "work");
                Caught(one, kind, place);
                break;
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void An_event_that_BPMN_does_not_know_at_this_place_is_refused_and_named(EventPlace place, EventKind kind)
    {
        var read = BpmnReader.Read(System.Text.Encoding.UTF8.GetBytes(EventMatrix.Model(place, kind).Xml()));

        Assert.False(read.Accepted);
        Assert.Contains(read.Problems, problem => problem.Severity == ProblemSeverity.Error && problem.ElementId is "event" or "handler" or "work");
    }

    private static void Trigger(World world, Case one, EventKind kind, string before)
    {
        switch (kind)
        {
            case EventKind.Message:
                Assert.Equal(1, world.Publish("m", "1"));
                break;
            case EventKind.Timer:
                world.Wait(TimeSpan.FromHours(1));
                break;
            case EventKind.Signal or EventKind.Multiple:
                world.Broadcast("s", Variables.Empty);
                break;
            case EventKind.ParallelMultiple:
                world.Publish("m", "1");
                Assert.Equal(before, one.Active);
                world.Broadcast("s", Variables.Empty);
                break;
            case EventKind.Conditional:
                one.Set("ready", "false");
                Assert.Equal(before, one.Active);
                one.Set("ready", "true");
                break;
            case EventKind.Error:
                one.ThrowError("work", "e");
                break;
            case EventKind.Link:
                break;
            default:
                // An escalation, a compensation, a cancellation: the process itself throws it behind its work.
                one.Complete("work");
                break;
        }
    }

    private static void Caught(Case one, EventKind kind, EventPlace place)
    {
        var active = one.Active.Split(' ');
        Assert.Contains("handle", active);
        if (kind == EventKind.Compensation)
        {
            Assert.DoesNotContain("after", active);
            Assert.Equal("after", one.Complete("handle").Active);
            return;
        }

        var interrupts = place is EventPlace.Boundary or EventPlace.EventSubProcessStart;
        Assert.Equal(!interrupts, active.Contains(kind == EventKind.Escalation ? "after" : "work"));
        if (interrupts)
        {
            Assert.True(one.Complete("handle").Completed);
        }
    }

    private static void Thrown(World world, Case one, EventKind kind, bool goesOn)
    {
        switch (kind)
        {
            case EventKind.Compensation:
                Assert.Equal("event undo", one.Active);
                one.Complete("undo");
                break;
            case EventKind.Message or EventKind.Multiple:
                Assert.Equal(("m", "1"), (world.Unmatched.Single().Name, world.Unmatched.Single().CorrelationKey));
                break;
            case EventKind.Escalation or EventKind.Error or EventKind.Cancel or EventKind.Link:
                Assert.Contains("outside", one.Active.Split(' '));
                one.Complete("outside");
                break;
            default:
                break;
        }

        if (kind is EventKind.Signal or EventKind.Multiple)
        {
            Assert.Equal("s", one.Journal.OfType<SignalThrown>().Single().Name);
        }

        if (goesOn && kind != EventKind.Link)
        {
            one.Complete("handle");
        }

        Assert.True(one.Completed);
    }

    private static TheoryData<EventPlace, EventKind> Cells(bool executed)
    {
        var cells = new TheoryData<EventPlace, EventKind>();
        foreach (var (place, kind) in EventMatrix.Cells.Where(cell => EventMatrix.IsExecuted(cell.Place, cell.Kind) == executed))
        {
            cells.Add(place, kind);
        }

        return cells;
    }
}
