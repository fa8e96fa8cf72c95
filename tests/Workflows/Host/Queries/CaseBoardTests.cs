using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Queries;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.Hosting;

namespace BackOffice.Workflows.Host.Tests.Queries;

public sealed class CaseBoardTests
{
    private static readonly string Repair = Bpmn.Process(
        "repair", Bpmn.Start(), Bpmn.UserTask("arrive"), Bpmn.Boundary("late", "arrive", Bpmn.After("PT30M"), interrupts: false), Bpmn.UserTask("escalate"),
        Bpmn.Call("revisit", "revisit"), Bpmn.End(), Bpmn.End("end2"), Bpmn.Flows("start", "arrive", "revisit", "end"), Bpmn.Flows("late", "escalate", "end2"));

    private static readonly string Revisit = Bpmn.Process("revisit", Bpmn.Start(), Bpmn.UserTask("ask"), Bpmn.End(), Bpmn.Flows("start", "ask", "end"));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_case_is_found_with_what_it_called_and_the_tasks_of_both(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("repair", ("repair.bpmn", Repair), ("revisit.bpmn", Revisit));
        var key = await node.StartCaseAsync("repair");
        await node.AdvanceAsync(TimeSpan.FromMinutes(30));
        await node.Desk.CompleteAsync((await node.TasksAsync(key)).Single(task => task.ElementId == "arrive").Key, FeelContext.Empty, Node.Ann);
        await node.SettleAsync();

        var tree = await node.Get<CaseBoard>().FindAsync(key);
        Assert.Equal(["repair", "revisit"], tree.Select(found => found.ProcessId));
        Assert.Equal(key, tree[1].ParentInstanceKey);
        Assert.Equal(["ask", "escalate"], tree[0].Tasks.Select(task => task.ElementId).Order());
        Assert.Equal(["ask"], tree[1].Tasks.Select(task => task.ElementId));
        Assert.Empty(await node.Get<CaseBoard>().FindAsync(key + 1));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Cases_are_listed_newest_first_and_found_by_number(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Revisit);
        for (var i = 1; i <= 5; i++)
        {
            await node.Runtime.StartAsync("revisit", Variables.Empty, Node.Ann, $"R-{i}");
        }

        var list = node.Get<CaseBoard>();
        var first = await list.ListAsync(new CaseBoardQuery(CaseStanding.Running) { PageSize = 3 });
        Assert.Equal(["R-5", "R-4", "R-3"], first.Cases.Select(c => c.BusinessKey));
        var second = await list.ListAsync(new CaseBoardQuery(CaseStanding.Running) { PageSize = 3, After = first.Next });
        Assert.Equal(["R-2", "R-1"], second.Cases.Select(c => c.BusinessKey));
        Assert.Null(second.Next);
        Assert.Equal(["R-2"], (await list.ListAsync(new CaseBoardQuery(CaseStanding.Any) { Text = "R-2" })).Cases.Select(c => c.BusinessKey));
        Assert.Empty((await list.ListAsync(new CaseBoardQuery(CaseStanding.Ended))).Cases);
        Assert.Empty((await list.ListAsync(new CaseBoardQuery(CaseStanding.Stuck))).Cases);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_screen_hears_of_changes_of_this_node_and_of_another(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await using var other = node.Another();
        await node.DeployAsync(Revisit);
        var feed = node.Get<ChangeFeed>();
        await ((IHostedService)feed).StartAsync(CancellationToken.None);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var changes = feed.WatchAsync(limit.Token).GetAsyncEnumerator(limit.Token);
        var next = changes.MoveNextAsync();

        var key = await (provider == DatabaseProvider.Sqlite ? node : other).StartCaseAsync("revisit");
        Assert.True(await next);
        var change = Assert.Single(changes.Current);
        Assert.Equal((key, 1, "ann", "StartInstance"), (change.InstanceKey, change.Sequence, change.Actor, change.Command));
        await ((IHostedService)feed).StopAsync(CancellationToken.None);
    }
}
