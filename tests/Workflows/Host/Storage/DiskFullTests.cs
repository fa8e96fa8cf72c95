using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Tests.Storage;

public sealed class DiskFullTests
{
    private static readonly string Work = Bpmn.Process("work", Bpmn.Start(), Bpmn.UserTask("a"), Bpmn.End(), Bpmn.Flows("start", "a", "end"));

    [Fact]
    public async Task A_step_that_does_not_fit_on_the_disk_changes_nothing_and_can_be_repeated_when_there_is_room()
    {
        await using var node = await Node.StartAsync(DatabaseProvider.Sqlite);
        await node.DeployAsync(Work);
        var key = await node.StartCaseAsync("work");
        var task = (await node.TasksAsync(key))[0];
        await LimitAsync(node, extraPages: 4);

        var large = Variables.Of(("photo", $"\"{new string('x', 60_000)}\""));
        var failure = await Assert.ThrowsAsync<StorageException>(() => node.Runtime.StartAsync("work", large, Node.Ann));
        Assert.Equal((StorageFailure.DiskFull, "The database's disk is full. Nothing was saved. Make room and try again."), (failure.Failure, failure.Message));
        Assert.Equal(1, await node.CountAsync("instances"));
        Assert.Equal(1, await node.CountAsync("journal"));

        await LimitAsync(node, extraPages: 10_000);
        Assert.IsType<CommandOutcome.Done>(await node.Runtime.StartAsync("work", large, Node.Ann));
        Assert.IsType<BackOffice.Workflows.Host.WorkItems.TaskOutcome.Done>(await node.Desk.ClaimAsync(task.Key, Node.Ann));
        await node.AuditAsync();
    }

    private static Task LimitAsync(Node node, int extraPages) =>
        node.Get<IDatabase>().WriteAsync(async (connection, transaction, token) =>
        {
            await using var count = connection.Command("PRAGMA page_count", transaction);
            var pages = Convert.ToInt64(await count.ExecuteScalarAsync(token), System.Globalization.CultureInfo.InvariantCulture);
            await using var limit = connection.Command($"PRAGMA max_page_count={pages + extraPages}", transaction);
            await limit.ExecuteScalarAsync(token);
        });
}
