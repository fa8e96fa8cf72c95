using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Host.Queries;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.Hosting;

namespace BackOffice.Workflows.Host.Tests.Queries;

public sealed class CaseFileTests
{
    private static readonly string Repair = Bpmn.Process(
        "repair", Bpmn.Start(), Bpmn.UserTask("arrive"), Bpmn.Boundary("late", "arrive", Bpmn.After("PT30M"), interrupts: false), Bpmn.UserTask("escalate"),
        Bpmn.Call("revisit", "revisit"), Bpmn.End(), Bpmn.End("end2"), Bpmn.Flows("start", "arrive", "revisit", "end"), Bpmn.Flows("late", "escalate", "end2"));

    private static readonly string Revisit = Bpmn.Process("revisit", Bpmn.Start(), Bpmn.UserTask("ask"), Bpmn.End(), Bpmn.Flows("start", "ask", "end"));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_case_shows_where_it_walked_where_it_stands_and_what_happened(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("repair", ("repair.bpmn", Repair), ("revisit.bpmn", Revisit));
        var key = await node.StartCaseAsync("repair", ("who", "\"李\""));
        var before = (await node.Get<CaseFile>().ReadAsync(key))!;
        Assert.Equal("late", Assert.Single(before.Timers).ElementId);

        await node.AdvanceAsync(TimeSpan.FromMinutes(30));
        await node.Desk.CompleteAsync((await node.TasksAsync(key)).Single(task => task.ElementId == "arrive").Key, FeelContext.Empty, Node.Ann);
        await node.SettleAsync();

        var detail = (await node.Get<CaseFile>().ReadAsync(key))!;
        Assert.Equal(["arrive", "escalate", "late", "revisit", "start"], detail.WalkedElements.Keys.Where(id => id != "repair").Order());
        Assert.Equal(["arrive__revisit", "late__escalate", "start__arrive"], detail.WalkedFlows.Keys.Order());
        Assert.Equal(["escalate 1", "revisit 1"], detail.Standing.Select(s => $"{s.Key} {s.Value}").Order());
        Assert.Equal(["StartInstance ann", "TriggerTimer system", "CompleteTask ann"], detail.Timeline.Select(entry => $"{entry.Command} {entry.Actor}"));
        var created = detail.Timeline[1].Events.OfType<UserTaskCreated>().Single();
        Assert.Equal("escalate", detail.ElementIds[created.ElementKey]);
        Assert.Equal("repair", detail.ElementIds[key]);
        Assert.Equal("李", Assert.IsType<FeelString>(detail.Variables.Entries.Single().Value).Text);
        Assert.Equal(["arrive Completed", "escalate Open"], detail.Tasks.Select(task => $"{task.ElementId} {task.State}"));
        Assert.Empty(detail.Timers);
        var child = Assert.Single(detail.Called);
        Assert.Equal(key, (await node.Get<CaseFile>().ReadAsync(child.InstanceKey))!.Parent!.InstanceKey);
        Assert.Contains("<bpmn:process id=\"repair\"", System.Text.Encoding.UTF8.GetString(detail.Bpmn.Span), StringComparison.Ordinal);
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

        var list = node.Get<CaseList>();
        var first = await list.ListAsync(new CaseListQuery(CaseView.Running) { PageSize = 3 });
        Assert.Equal(["R-5", "R-4", "R-3"], first.Cases.Select(c => c.BusinessKey));
        var second = await list.ListAsync(new CaseListQuery(CaseView.Running) { PageSize = 3, Before = first.Next });
        Assert.Equal(["R-2", "R-1"], second.Cases.Select(c => c.BusinessKey));
        Assert.Null(second.Next);
        Assert.Equal(["R-2"], (await list.ListAsync(new CaseListQuery(CaseView.All) { Text = "R-2" })).Cases.Select(c => c.BusinessKey));
        Assert.Empty((await list.ListAsync(new CaseListQuery(CaseView.Ended))).Cases);
        Assert.Empty((await list.ListAsync(new CaseListQuery(CaseView.Incident))).Cases);
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
