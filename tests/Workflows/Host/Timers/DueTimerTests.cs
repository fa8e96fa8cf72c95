using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Timers;

namespace BackOffice.Workflows.Host.Tests.Timers;

public sealed class DueTimerTests
{
    private static readonly string Deadline = Bpmn.Process(
        "deadline", Bpmn.Start(), Bpmn.UserTask("arrive"), Bpmn.Boundary("late", "arrive", Bpmn.After("PT30M"), interrupts: false), Bpmn.UserTask("escalate"),
        Bpmn.End(), Bpmn.End("end2"), Bpmn.Flows("start", "arrive", "end"), Bpmn.Flows("late", "escalate", "end2"));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_deadline_fires_when_it_is_due_and_not_before(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Deadline);
        var key = await node.StartCaseAsync("deadline");
        Assert.Equal(node.Clock.Now + TimeSpan.FromMinutes(30), await node.Get<DueTimers>().NextAsync());

        await node.AdvanceAsync(TimeSpan.FromMinutes(29));
        Assert.Single(await node.TasksAsync(key));
        await node.AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(["arrive", "escalate"], (await node.TasksAsync(key)).Select(task => task.ElementId));
        Assert.Equal(0, await node.CountAsync("timers"));
        await node.AuditAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_deadline_that_was_kept_leaves_no_timer(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Deadline);
        var key = await node.StartCaseAsync("deadline");
        await node.Desk.CompleteAsync((await node.TasksAsync(key))[0].Key, FeelContext.Empty, Node.Boss);
        Assert.Equal(0, await node.CountAsync("timers"));
        Assert.Null(await node.Get<DueTimers>().NextAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_timer_that_became_due_while_the_program_was_down_fires_after_the_start(DatabaseProvider provider)
    {
        await using var first = await Node.StartAsync(provider);
        await first.DeployAsync(Deadline);
        var key = await first.StartCaseAsync("deadline");
        first.Clock.Advance(TimeSpan.FromHours(2));
        await using var second = await first.RestartAsync();
        Assert.Equal(1, await second.Get<DueTimers>().RunAsync());
        Assert.Equal(2, (await second.TasksAsync(key)).Length);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_nodes_fire_each_timer_once(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await using var other = node.Another();
        await node.DeployAsync(Deadline);
        for (var i = 0; i < 10; i++)
        {
            await node.StartCaseAsync("deadline");
        }

        node.Clock.Advance(TimeSpan.FromMinutes(30));
        await Task.WhenAll(node.Get<DueTimers>().RunAsync(), other.Get<DueTimers>().RunAsync());
        Assert.Equal(10, await node.CountAsync("work_items", "element_id = 'escalate'"));
        await node.AuditAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_paused_deadline_does_not_fire_until_it_runs_again(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Deadline);
        var key = await node.StartCaseAsync("deadline");
        var (element, timer) = await TimerOfAsync(node, key);
        await node.AdvanceAsync(TimeSpan.FromMinutes(10));
        await node.Runtime.SendAsync(key, new PauseTimer(element, timer, "customer absent"), Node.Boss);
        await node.AdvanceAsync(TimeSpan.FromHours(5));
        Assert.Single(await node.TasksAsync(key));

        await node.Runtime.SendAsync(key, new ResumeTimer(element, timer, null), Node.Boss);
        await node.AdvanceAsync(TimeSpan.FromMinutes(19));
        Assert.Single(await node.TasksAsync(key));
        await node.AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(2, (await node.TasksAsync(key)).Length);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_suspended_case_is_not_woken_and_catches_up_when_it_goes_on(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Deadline);
        var key = await node.StartCaseAsync("deadline");
        await node.Runtime.SendAsync(key, new SuspendInstance("strike"), Node.Boss);
        await node.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Single(await node.TasksAsync(key));
        await node.Runtime.SendAsync(key, new ResumeInstance(), Node.Boss);
        await node.SettleAsync();
        Assert.Equal(2, (await node.TasksAsync(key)).Length);
        await node.AuditAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_timer_start_event_starts_a_case_each_time_and_a_new_version_takes_over(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await using var other = node.Another();
        await node.DeployAsync(Check("PT1H", "check"));
        for (var i = 0; i < 3; i++)
        {
            node.Clock.Advance(TimeSpan.FromHours(1));
            await Task.WhenAll(node.SettleAsync(), other.SettleAsync());
        }

        Assert.Equal(3, await node.CountAsync("instances"));
        await node.DeployAsync(Check("P1D", "inspect"));
        Assert.Equal(1, await node.CountAsync("timers"));
        await node.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Equal(3, await node.CountAsync("instances"));
        await node.AdvanceAsync(TimeSpan.FromHours(23));
        Assert.Equal(1, await node.CountAsync("work_items", "element_id = 'inspect'"));
    }

    private static string Check(string interval, string task) => Bpmn.Process(
        "round", Bpmn.Start("start", Bpmn.Every($"R/{interval}")), Bpmn.UserTask(task), Bpmn.End(), Bpmn.Flows("start", task, "end"));

    private static async Task<(long Element, long Timer)> TimerOfAsync(Node node, long key)
    {
        var state = (await node.Get<BackOffice.Workflows.Host.Runtime.InstanceCache>().FindAsync(key, CancellationToken.None))!.State;
        var element = state.Elements.Single(e => e.Catches.Any(c => c is TimerWait));
        return (element.Key, element.Catches.OfType<TimerWait>().Single().Key);
    }
}
