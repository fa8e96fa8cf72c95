using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Queries;
using BackOffice.Workflows.Host.Runtime.Messages;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Tests.Runtime;

/// <summary>How messages and conditions start cases, and what becomes of messages that nobody wants.</summary>
public sealed class MessageStartTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static readonly string Leak = Bpmn.WithMessages(
        [Bpmn.Message("m", "leak-reported")],
        "leak", Bpmn.Start("start", Bpmn.OnMessage("m")), Bpmn.UserTask("shut"), Bpmn.End(), Bpmn.Flows("start", "shut", "end"));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task While_a_case_that_a_key_started_runs_no_second_one_is_started(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Leak);
        var first = Assert.Single((await PublishAsync(node, "house-1", Hour)).Receivers);
        await node.SettleAsync();

        Assert.Empty((await PublishAsync(node, "house-1", Hour)).Receivers);
        Assert.Single((await PublishAsync(node, "house-2", Hour)).Receivers);
        await node.SettleAsync();
        Assert.Equal(2, await node.CountAsync("instances"));

        await CompleteAsync(node, first);
        await node.SettleAsync();
        Assert.Equal(3, await node.CountAsync("instances"));
        Assert.Equal(2, await node.CountAsync("message_starts"));
        await node.AuditAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_message_that_may_not_wait_does_not_start_a_second_case_later(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Leak);
        var first = Assert.Single((await PublishAsync(node, "house-1", TimeSpan.Zero)).Receivers);
        await node.SettleAsync();
        await PublishAsync(node, "house-1", TimeSpan.Zero);

        await CompleteAsync(node, first);
        await node.SettleAsync();
        Assert.Equal(1, await node.CountAsync("instances"));
        Assert.Equal(0, await node.CountAsync("message_starts"));
        Assert.Equal("house-1", Assert.Single((await node.Get<DeadLetters>().ListAsync()).Items).CorrelationKey);

        Assert.Single((await PublishAsync(node, "house-1", TimeSpan.Zero)).Receivers);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Without_a_key_every_message_starts_a_case(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Leak);
        await PublishAsync(node, "", TimeSpan.Zero);
        await PublishAsync(node, "", TimeSpan.Zero);
        await node.SettleAsync();
        Assert.Equal(2, await node.CountAsync("instances"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_start_that_is_refused_does_not_keep_the_key_for_ever(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Leak);
        var tooLarge = $"\"{new string('x', 70_000)}\"";
        await node.Runtime.PublishAsync(new Message("leak-reported", "house-1", Variables.Of(("text", tooLarge))), Node.Ann);
        await node.SettleAsync();
        Assert.Equal(0, await node.CountAsync("instances"));
        Assert.Equal(0, await node.CountAsync("message_starts"));

        await PublishAsync(node, "house-1", TimeSpan.Zero);
        await node.SettleAsync();
        Assert.Equal(1, await node.CountAsync("instances"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_second_message_of_a_parallel_start_goes_to_the_case_that_the_first_one_started(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Bpmn.WithMessages(
            [Bpmn.Message("o", "ordered", "=order"), Bpmn.Message("p", "paid", "=order")],
            "both",
            """<bpmn:eventBasedGateway id="g" instantiate="true" eventGatewayType="Parallel"/>""",
            Bpmn.Catch("order", Bpmn.OnMessage("o")), Bpmn.Catch("pay", Bpmn.OnMessage("p")), Bpmn.Parallel("join"), Bpmn.UserTask("ship"), Bpmn.End(),
            Bpmn.Flows("g", "order", "join", "ship", "end"), Bpmn.Flows("g", "pay"), Bpmn.Flows("pay", "join")));
        var started = Assert.Single((await node.Runtime.PublishAsync(new Message("paid", "7", Variables.Of(("order", "\"7\""))) { TimeToLive = Hour }, Node.Ann)).Receivers);
        await node.SettleAsync();
        Assert.Empty(await node.TasksAsync(started));

        var second = await node.Runtime.PublishAsync(new Message("ordered", "7", Variables.Of(("order", "\"7\""))) { TimeToLive = Hour }, Node.Ann);
        Assert.Equal(started, Assert.Single(second.Receivers));
        await node.SettleAsync();
        Assert.Equal("ship", Assert.Single(await node.TasksAsync(started)).ElementId);
        Assert.Equal(1, await node.CountAsync("instances"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Conditional_start_events_whose_condition_holds_start_a_case_when_they_are_asked(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("hot", ("hot.bpmn", Conditional("hot", "=temperature &gt; 40")));
        await node.DeployAsync("cold", ("cold.bpmn", Conditional("cold", "=temperature &lt; 0")));

        Assert.Empty(await node.Runtime.EvaluateConditionsAsync(Variables.Of(("temperature", "20")), Node.Ann));
        Assert.Empty(await node.Runtime.EvaluateConditionsAsync(Variables.Of(("pressure", "50")), Node.Ann));
        Assert.Empty(await node.Runtime.EvaluateConditionsAsync(Variables.Of(("temperature", "50")), Node.Ann, "cold"));
        var started = Assert.Single(await node.Runtime.EvaluateConditionsAsync(Variables.Of(("temperature", "50")), Node.Ann));
        Assert.Equal("look", Assert.Single(await node.TasksAsync(started)).ElementId);
        Assert.Equal(1, await node.CountAsync("instances", "process_id = 'hot'"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Expired_messages_are_swept_and_those_that_nobody_wanted_stay_as_dead_letters_for_a_while(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Leak);
        await PublishAsync(node, "house-1", Hour);
        await node.Runtime.PublishAsync(new Message("never-wanted", "x", Variables.Of(("n", "1"))) { TimeToLive = Hour, MessageId = "id-1" }, Node.Ann);
        await node.Runtime.PublishAsync(new Message("never-wanted", "y", Variables.Empty) { TimeToLive = TimeSpan.FromDays(2) }, Node.Ann);
        await node.SettleAsync();
        node.Clock.Advance(TimeSpan.FromHours(2));

        var swept = await node.Get<Sweeping>().RunAsync();
        Assert.Equal((2, 1, 0), (swept.Expired, swept.Dead, swept.Forgotten));
        Assert.Equal(1, await node.CountAsync("messages"));
        Assert.Equal(0, await node.CountAsync("message_correlations"));
        var dead = Assert.Single((await node.Get<DeadLetters>().ListAsync("never-wanted")).Items);
        Assert.Equal(("x", "id-1", "ann", 1), (dead.CorrelationKey, dead.MessageId, dead.Publisher, dead.Variables.Count));
        Assert.Empty((await node.Get<DeadLetters>().ListAsync("leak-reported")).Items);

        node.Clock.Advance(TimeSpan.FromDays(91));
        Assert.Equal((1, 1, 1), await node.Get<Sweeping>().RunAsync() is { } again ? (again.Expired, again.Dead, again.Forgotten) : default);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Locks_go_when_nobody_waits_and_no_message_is_kept(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Leak);
        await PublishAsync(node, "house-1", Hour);
        await PublishAsync(node, "house-2", TimeSpan.Zero);
        await node.SettleAsync();
        await node.Get<Sweeping>().RunAsync();
        Assert.Equal(provider == DatabaseProvider.Sqlite ? 0 : 1, await node.CountAsync("message_locks"));

        node.Clock.Advance(TimeSpan.FromHours(2));
        await node.Get<Sweeping>().RunAsync();
        Assert.Equal(0, await node.CountAsync("message_locks"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Dead_letters_come_in_pages_the_newest_first(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        for (var i = 0; i < 5; i++)
        {
            await node.Runtime.PublishAsync(new Message("lost", $"{i}", Variables.Empty), Node.Ann);
        }

        var letters = node.Get<DeadLetters>();
        var first = await letters.ListAsync(pageSize: 3);
        var last = await letters.ListAsync(before: first.Next, pageSize: 3);
        Assert.Equal(["4", "3", "2"], first.Items.Select(letter => letter.CorrelationKey));
        Assert.Equal(["1", "0"], last.Items.Select(letter => letter.CorrelationKey));
        Assert.Null(last.Next);
    }

    private static Task<Publication> PublishAsync(Node node, string key, TimeSpan lives) =>
        node.Runtime.PublishAsync(new Message("leak-reported", key, Variables.Empty) { TimeToLive = lives }, Node.Ann);

    private static async Task CompleteAsync(Node node, long instance) =>
        await node.Desk.CompleteAsync(Assert.Single(await node.TasksAsync(instance)).Key, FeelContext.Empty, Node.Ann);

    private static string Conditional(string id, string condition) => Bpmn.Process(
        id, Bpmn.Start("start", $"<bpmn:conditionalEventDefinition><bpmn:condition>{condition}</bpmn:condition></bpmn:conditionalEventDefinition>"),
        Bpmn.UserTask("look"), Bpmn.End(), Bpmn.Flows("start", "look", "end"));
}
