using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Runtime.Messages;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.WorkItems;

namespace BackOffice.Workflows.Host.Tests.Runtime;

public sealed class MailTests
{
    private static readonly string Parent = Bpmn.Process(
        "parent", Bpmn.Start(), Bpmn.Call("call", "child"), Bpmn.UserTask("after"), Bpmn.End(), Bpmn.Flows("start", "call", "after", "end"));

    private static readonly string Child = Bpmn.Process(
        "child", Bpmn.Start(), Bpmn.UserTask("inside"), Bpmn.End(), Bpmn.Flows("start", "inside", "end"));

    private static readonly string Waiter = Bpmn.WithMessages(
        [Bpmn.Message("m", "parts-came", "=order")],
        "waiter", Bpmn.Start(), Bpmn.UserTask("first"), Bpmn.Catch("wait", Bpmn.OnMessage("m")), Bpmn.UserTask("then"), Bpmn.End(),
        Bpmn.Flows("start", "first", "wait", "then", "end"));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_called_process_runs_as_its_own_case_and_reports_once(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("calls", ("parent.bpmn", Parent), ("child.bpmn", Child));
        var parent = await node.StartCaseAsync("parent", ("n", "1"));
        Assert.Equal(1, await node.CountAsync("mailbox"));
        await node.SettleAsync();

        var inside = Assert.Single((await node.Inbox.ListAsync(new InboxQuery(InboxView.All), Node.Boss)).Items);
        Assert.Equal("inside", inside.ElementId);
        Assert.NotEqual(parent, inside.InstanceKey);
        await node.Desk.CompleteAsync(inside.Key, FeelContext.Empty.With("found", FeelString.Of("leak")), Node.Ann);
        await node.SettleAsync();

        Assert.Equal(0, await node.CountAsync("mailbox"));
        var after = Assert.Single(await node.TasksAsync(parent));
        Assert.Equal("after", after.ElementId);
        var seen = (await node.Desk.OpenAsync(after.Key, Node.Ann))!.Variables;
        Assert.True(seen.TryGet("found", out var found));
        Assert.Equal("leak", Assert.IsType<FeelString>(found).Text);
        await node.AuditAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_nodes_that_deliver_the_same_letters_start_one_child(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await using var other = node.Another();
        await node.DeployAsync("calls", ("parent.bpmn", Parent), ("child.bpmn", Child));
        for (var i = 0; i < 5; i++)
        {
            await node.StartCaseAsync("parent");
        }

        await Task.WhenAll(node.SettleAsync(), other.SettleAsync());
        Assert.Equal(10, await node.CountAsync("instances"));
        foreach (var task in (await node.Inbox.ListAsync(new InboxQuery(InboxView.All), Node.Boss)).Items)
        {
            await other.Desk.CompleteAsync(task.Key, FeelContext.Empty, Node.Boss);
        }

        await Task.WhenAll(node.SettleAsync(), other.SettleAsync());
        Assert.Equal(5, await node.CountAsync("work_items", "state = 0 AND element_id = 'after'"));
        Assert.Equal(0, await node.CountAsync("mailbox"));
        await node.AuditAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_letter_that_was_written_before_a_crash_is_delivered_after_it(DatabaseProvider provider)
    {
        await using var first = await Node.StartAsync(provider);
        await first.DeployAsync("calls", ("parent.bpmn", Parent), ("child.bpmn", Child));
        await first.StartCaseAsync("parent");

        await using var second = await first.RestartAsync();
        await second.SettleAsync();
        Assert.Equal(1, await second.CountAsync("instances", "process_id = 'child'"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_call_to_no_process_becomes_an_incident(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("calls", ("parent.bpmn", Parent));
        var key = await node.StartCaseAsync("parent");
        await node.SettleAsync();
        Assert.Equal(1, await node.CountAsync("incidents", $"instance_key = {key} AND resolved_at = 0 AND element_id = 'call'"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_cancelled_case_cancels_what_it_called(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("calls", ("parent.bpmn", Parent), ("child.bpmn", Child));
        var key = await node.StartCaseAsync("parent");
        await node.SettleAsync();
        await node.Runtime.SendAsync(key, new CancelInstance("withdrawn"), Node.Boss);
        await node.SettleAsync();
        Assert.Equal(2, await node.CountAsync("instances", $"status = {(int)InstanceStatus.Cancelled}"));
        Assert.Equal(0, await node.CountAsync("work_item_candidates"));
        await node.AuditAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_message_reaches_the_case_that_waits_for_it(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Waiter);
        var waiting = await WaitingCaseAsync(node, "\"A1\"");
        var another = await WaitingCaseAsync(node, "\"A2\"");

        var publication = await node.Runtime.PublishAsync(new Message("parts-came", "A1", Variables.Of(("box", "7"))), Node.Ann);
        Assert.Equal(waiting, Assert.Single(publication.Receivers));
        await node.SettleAsync();
        Assert.Equal("then", Assert.Single(await node.TasksAsync(waiting)).ElementId);
        Assert.Empty(await node.TasksAsync(another));
        Assert.Equal(1, await node.CountAsync("subscriptions"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_message_that_comes_too_early_waits_until_it_is_wanted(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Waiter);
        await node.Runtime.PublishAsync(new Message("parts-came", "A1", Variables.Empty) { TimeToLive = TimeSpan.FromHours(1) }, Node.Ann);
        await node.Runtime.PublishAsync(new Message("parts-came", "A2", Variables.Empty) { TimeToLive = TimeSpan.FromMinutes(1) }, Node.Ann);
        node.Clock.Advance(TimeSpan.FromMinutes(30));

        var kept = await WaitingCaseAsync(node, "\"A1\"");
        var expired = await WaitingCaseAsync(node, "\"A2\"");
        await node.SettleAsync();
        Assert.Equal("then", Assert.Single(await node.TasksAsync(kept)).ElementId);
        Assert.Empty(await node.TasksAsync(expired));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_same_message_id_is_taken_once(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        var message = new Message("parts-came", "A1", Variables.Empty) { TimeToLive = TimeSpan.FromHours(1), MessageId = "call-1" };
        Assert.False((await node.Runtime.PublishAsync(message, Node.Ann)).IsRepetition);
        Assert.True((await node.Runtime.PublishAsync(message, Node.Ann)).IsRepetition);
        Assert.Equal(1, await node.CountAsync("messages"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Publishing_and_beginning_to_wait_at_the_same_moment_never_miss_each_other(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await using var other = node.Another();
        await node.DeployAsync(Waiter);
        var cases = new List<(long Key, long Task)>();
        for (var i = 0; i < 15; i++)
        {
            var key = await node.StartCaseAsync("waiter", ("order", $"\"{i}\""));
            cases.Add((key, (await node.TasksAsync(key))[0].Key));
        }

        await Task.WhenAll(cases.SelectMany((c, i) => new Task[]
        {
            node.Desk.CompleteAsync(c.Task, FeelContext.Empty, Node.Boss),
            other.Runtime.PublishAsync(new Message("parts-came", $"{i}", Variables.Empty) { TimeToLive = TimeSpan.FromHours(1) }, Node.Ann),
        }));
        await node.SettleAsync();
        Assert.Equal(15, await node.CountAsync("work_items", "state = 0 AND element_id = 'then'"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_message_starts_a_case(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Bpmn.WithMessages(
            [Bpmn.Message("m", "leak-reported")],
            "leak", Bpmn.Start("start", Bpmn.OnMessage("m")), Bpmn.UserTask("shut"), Bpmn.End(), Bpmn.Flows("start", "shut", "end")));
        var publication = await node.Runtime.PublishAsync(new Message("leak-reported", "", Variables.Of(("where", "\"yard\""))), Node.Ann);
        await node.SettleAsync();
        Assert.Equal("shut", Assert.Single(await node.TasksAsync(Assert.Single(publication.Receivers))).ElementId);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_signal_reaches_everybody_who_waits_for_it(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Bpmn.WithMessages(
            [Bpmn.Signal("s", "gas-off")],
            "listener", Bpmn.Start(), Bpmn.Catch("wait", Bpmn.OnSignal("s")), Bpmn.UserTask("then"), Bpmn.End(), Bpmn.Flows("start", "wait", "then", "end")));
        var cases = new[] { await node.StartCaseAsync("listener"), await node.StartCaseAsync("listener") };
        Assert.Equal(cases.Order(), (await node.Runtime.BroadcastAsync("gas-off", Variables.Empty, Node.Boss)).Order());
        await node.SettleAsync();
        Assert.Equal(2, await node.CountAsync("work_items", "state = 0"));
        Assert.Equal(0, await node.CountAsync("subscriptions"));
    }

    private static async Task<long> WaitingCaseAsync(Node node, string order)
    {
        var key = await node.StartCaseAsync("waiter", ("order", order));
        await node.Desk.CompleteAsync((await node.TasksAsync(key))[0].Key, FeelContext.Empty, Node.Boss);
        return key;
    }
}
