using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.HumanTasks;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;
using BackOffice.Workflows.Host.WorkItems;

namespace BackOffice.Workflows.Host.Tests.WorkItems;

/// <summary>A task that goes from hand to hand is always in the inbox of the one who has it.</summary>
public sealed class HandedOnTests
{
    private static readonly string Read = Bpmn.Process("reading", Bpmn.Start(), Bpmn.UserTask("read", "crew"), Bpmn.End(), Bpmn.Flows("start", "read", "end"));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_transferred_task_is_the_others_and_a_delegated_one_comes_back(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        var task = await TakenAsync(node);

        await DoneAsync(node, new TransferTask(task, "bob", "on leave"), Node.Ann);
        Assert.Equal([task], await MineAsync(node, Node.Bob));
        Assert.Empty(await MineAsync(node, Node.Ann));

        await DoneAsync(node, new DelegateTask(task, "eve", null), Node.Bob);
        Assert.Equal([task], await MineAsync(node, Node.Eve));

        Assert.IsType<TaskOutcome.Done>(await node.Desk.ResolveAsync(task, Decisions.Values.FeelContext.Empty, Node.Eve));
        Assert.Equal([task], await MineAsync(node, Node.Bob));
        Assert.Empty(await MineAsync(node, Node.Eve));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_has_to_sign_finds_the_task_as_soon_as_there_is_something_to_sign(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        var task = await TakenAsync(node);

        await DoneAsync(node, new AddSigners(task, SignPlace.After, SignRule.All, 0, [("bob", 1), ("eve", 1)], null), Node.Ann);
        Assert.Empty(await MineAsync(node, Node.Bob));

        Assert.IsType<TaskOutcome.Done>(await node.Desk.CompleteAsync(task, Decisions.Values.FeelContext.Empty, Node.Ann));
        Assert.Equal([task], await MineAsync(node, Node.Bob));
        await DoneAsync(node, new SignTask(task, Approves: true, null), Node.Bob);
        Assert.Empty(await MineAsync(node, Node.Bob));
        Assert.Equal([task], await MineAsync(node, Node.Eve));

        await DoneAsync(node, new SignTask(task, Approves: true, null), Node.Eve);
        Assert.Empty(await MineAsync(node, Node.Eve));
        Assert.Equal(WorkItemState.Completed, (await node.Inbox.FindAsync(task))!.State);
    }

    private static async Task<long> TakenAsync(Node node)
    {
        await node.DeployAsync(Read);
        var task = (await node.TasksAsync(await node.StartCaseAsync("reading")))[0].Key;
        await node.Desk.ClaimAsync(task, Node.Ann);
        return task;
    }

    private static async Task DoneAsync(Node node, TaskCommand command, Actor actor) =>
        Assert.IsType<TaskOutcome.Done>(await node.Desk.CarryOutAsync(command, actor));

    private static async Task<long[]> MineAsync(Node node, Actor actor) =>
        [.. (await node.Inbox.ListAsync(new InboxQuery(InboxView.Mine), actor)).Items.Select(item => item.Key)];
}
