using System.Text;
using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Core.Tests.Events;

/// <summary>The planted change: a claim was once written with who before which task, today as version 2 the other way round.</summary>
public sealed class EventUpcasterTests
{
    private static readonly EventEntry Today = EventEntry.Of<UserTaskClaimed>("ul2", (ref EventReader r) => new UserTaskClaimed(r.Key(), r.Text()));

    private static readonly EventEntry Once = EventEntry.Of<UserTaskClaimed>("ul", (ref EventReader r) =>
    {
        var assignee = r.Text();
        return new UserTaskClaimed(r.Key(), assignee);
    });

    [Theory]
    [InlineData("""[["ul","dispatcher.demo",7]]""")]
    [InlineData("""[["ul2",7,"dispatcher.demo"]]""")]
    public void A_journal_of_an_earlier_version_is_read_as_the_event_of_today(string stored)
    {
        var events = EventFormat.Read(Encoding.UTF8.GetBytes(stored), new EventLines([Today], [Once]));

        Assert.Equal(new UserTaskClaimed(7, "dispatcher.demo"), events.Single());
    }

    [Fact]
    public void Without_its_upcaster_an_earlier_version_is_said_by_name()
    {
        var unknown = Assert.Throws<FormatException>(() => EventFormat.Read("""[["ul","dispatcher.demo",7]]"""u8, new EventLines([Today], [])));

        Assert.Equal("Expected an event of the catalogue, but the journal says 'ul'.", unknown.Message);
    }

    [Fact]
    public void The_version_stands_behind_the_code()
    {
        Assert.Equal((1, 2), (Once.Version, Today.Version));
        Assert.Equal("ul2", new EventLines([Today], [Once]).Of(new UserTaskClaimed(7, "dispatcher.demo")).Code);
    }

    [Theory]
    [InlineData("ul3", "Expected 'ul3' to be an earlier version of an event, but UserTaskClaimed is written as 'ul2'.")]
    [InlineData("uc", "Expected 'uc' to be an earlier version of an event, but UserTaskClaimed is written as 'ul2'.")]
    public void An_upcaster_that_is_no_earlier_version_is_refused(string code, string message)
    {
        var refused = Assert.Throws<InvalidOperationException>(() => new EventLines([Today], [Once with { Code = code }]));

        Assert.Equal(message, refused.Message);
    }
}
