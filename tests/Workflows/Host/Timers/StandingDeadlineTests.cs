using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Timers;

namespace BackOffice.Workflows.Host.Tests.Timers;

/// <summary>Deadlines that stand still, over the mailbox between two cases and the rows of the clock.</summary>
public sealed class StandingDeadlineTests
{
    private const string StandsStill = "<bpmn:extensionElements><zeebe:properties><zeebe:property name=\"standsStillFor\" value=\"customer\"/></zeebe:properties></bpmn:extensionElements>";
    private const string Awaits =
        "<zeebe:properties><zeebe:property name=\"awaits\" value=\"customer\"/><zeebe:property name=\"awaitsBecause\" value=\"用户不在家\"/><zeebe:property name=\"awaitsBecause:en\" value=\"Nobody at home\"/></zeebe:properties>";

    private static readonly string Application = Bpmn.Process(
        "application", Bpmn.Start(), Bpmn.Call("install", "installation"), Bpmn.Boundary("late", "install", StandsStill + Bpmn.After("PT6H"), interrupts: false), Bpmn.UserTask("escalate"),
        Bpmn.End(), Bpmn.End("end2"), Bpmn.Flows("start", "install", "end"), Bpmn.Flows("late", "escalate", "end2"));

    private static readonly string Installation = Bpmn.Process(
        "installation", Bpmn.Start(), Bpmn.UserTask("agree", more: Awaits), Bpmn.UserTask("again"), Bpmn.End(), Bpmn.Flows("start", "agree", "again", "end"));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_callers_deadline_stands_still_on_the_clock_and_goes_on_with_what_was_left(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("calls", ("a.bpmn", Application), ("b.bpmn", Installation));
        var key = await node.StartCaseAsync("application");
        await node.SettleAsync();
        Assert.Null(await node.Get<DueTimers>().NextAsync());

        await node.AdvanceAsync(TimeSpan.FromDays(3));
        Assert.Equal(0, await node.CountAsync("work_items", "element_id = 'escalate'"));
        await node.Desk.CompleteAsync(await TaskAsync(node, key, "agree"), FeelContext.Empty, Node.Boss);
        await node.SettleAsync();
        await node.AdvanceAsync(TimeSpan.FromHours(5));
        Assert.Equal(node.Clock.Now + TimeSpan.FromHours(1), await node.Get<DueTimers>().NextAsync());

        await node.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Equal(1, await node.CountAsync("work_items", "element_id = 'escalate'"));
        Assert.Single(await node.TasksAsync(key));
        await node.AuditAsync();
    }

    private static async Task<long> TaskAsync(Node node, long caller, string elementId)
    {
        var called = (await node.Journal.ReplayAsync(caller)).Elements.Single(element => element.CalledInstanceKey != 0).CalledInstanceKey;
        return (await node.TasksAsync(called)).Single(task => task.ElementId == elementId).Key;
    }
}
