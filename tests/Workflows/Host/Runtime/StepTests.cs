using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Refusals;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.WorkItems;

namespace BackOffice.Workflows.Host.Tests.Runtime;

public sealed class StepTests
{
    private static readonly string OneTask = Bpmn.Process(
        "one", Bpmn.Start(), Bpmn.UserTask("look"), Bpmn.End(), Bpmn.Flows("start", "look", "end"));

    private static readonly string ManyTasks = Bpmn.Process(
        "many", Bpmn.Start(), Bpmn.Parallel("fork"),
        string.Concat(Enumerable.Range(0, 8).Select(i => Bpmn.UserTask($"t{i}") + Bpmn.Flows("fork", $"t{i}", "join"))),
        Bpmn.Parallel("join"), Bpmn.End(), Bpmn.Flows("start", "fork"), Bpmn.Flows("join", "end"));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_case_is_started_worked_on_and_ended_and_its_rows_follow(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(OneTask);
        var key = await node.StartCaseAsync("one", ("customer", "\"李\""));

        var task = Assert.Single(await node.TasksAsync(key));
        Assert.Equal(("look", "crew"), (task.ElementId, Assert.Single(task.CandidateGroups)));
        Assert.IsType<TaskOutcome.Done>(await node.Desk.ClaimAsync(task.Key, Node.Ann));
        Assert.IsType<TaskOutcome.Done>(await node.Desk.CompleteAsync(task.Key, FeelContext.Empty.With("ok", FeelBoolean.True), Node.Ann));

        Assert.Empty(await node.TasksAsync(key));
        Assert.Equal(1, await node.CountAsync("element_instances")); // the case itself, with its variables
        Assert.Equal(1, await node.CountAsync("instances", $"status = {(int)InstanceStatus.Completed} AND revision = 3"));
        var commands = await node.Journal.ReadAsync(key).Select(entry => $"{entry.Sequence} {entry.Command} {entry.Actor}").ToListAsync();
        Assert.Equal(["1 StartInstance ann", "2 ClaimTask ann", "3 CompleteTask ann"], commands);
        await node.AuditAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Parallel_commands_to_one_case_are_neither_lost_nor_doubled(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(ManyTasks);
        var cases = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => node.StartCaseAsync("many")));
        var tasks = (await Task.WhenAll(cases.Select(key => node.TasksAsync(key)))).SelectMany(of => of).ToList();
        Assert.Equal(80, tasks.Count);

        // Everybody tries every task twice at once: each is done once.
        var outcomes = await Task.WhenAll(tasks.Concat(tasks).Select(task => node.Desk.CompleteAsync(task.Key, FeelContext.Empty, Node.Boss)));
        Assert.Equal(80, outcomes.Count(outcome => outcome is TaskOutcome.Done));
        Assert.Equal(80, outcomes.Count(outcome => outcome is TaskOutcome.Refused { Kind: RejectionKind.NotFound or RejectionKind.InvalidState }));
        Assert.Equal(10, await node.CountAsync("instances", $"status = {(int)InstanceStatus.Completed}"));
        await node.AuditAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_nodes_on_one_case_do_each_task_once(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await using var other = node.Another();
        await node.DeployAsync(ManyTasks);
        var key = await node.StartCaseAsync("many");
        var tasks = await node.TasksAsync(key);

        var outcomes = await Task.WhenAll(tasks.SelectMany(task => new[] { node, other }.Select(n => n.Desk.CompleteAsync(task.Key, FeelContext.Empty, Node.Boss))));
        Assert.Equal(8, outcomes.Count(outcome => outcome is TaskOutcome.Done));
        Assert.Equal(1, await node.CountAsync("instances", $"status = {(int)InstanceStatus.Completed}"));
        await node.AuditAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_refused_attempt_changes_nothing_and_is_written_down(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(OneTask);
        var key = await node.StartCaseAsync("one");
        var task = Assert.Single(await node.TasksAsync(key));

        var refused = Assert.IsType<TaskOutcome.Refused>(await node.Desk.CompleteAsync(task.Key, FeelContext.Empty, Node.Eve));
        Assert.Equal(RejectionKind.Forbidden, refused.Kind);
        Assert.Single(await node.TasksAsync(key));

        var entry = await node.Journal.ReadAsync(key).LastAsync();
        var attempt = RefusedAttempt.Read(entry.Payload);
        Assert.Equal((JournalEntry.AttemptRefused, "eve", "CompleteTask", "Forbidden", refused.Message), (entry.Command, entry.Actor, attempt.Attempt, attempt.Kind, attempt.Message));
        await node.AuditAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Refused_attempts_are_capped_for_each_actor_and_minute(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(OneTask);
        var key = await node.StartCaseAsync("one");
        var task = Assert.Single(await node.TasksAsync(key));
        for (var i = 0; i < 15; i++)
        {
            await node.Desk.ClaimAsync(task.Key, Node.Eve);
        }

        Assert.Equal(10, await node.CountAsync("journal", $"command = '{JournalEntry.AttemptRefused}'"));
        node.Clock.Advance(TimeSpan.FromMinutes(1));
        await node.Desk.ClaimAsync(task.Key, Node.Eve);
        Assert.Equal(11, await node.CountAsync("journal", $"command = '{JournalEntry.AttemptRefused}'"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_stale_page_is_refused(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(OneTask);
        var key = await node.StartCaseAsync("one");
        var page = await node.Desk.OpenAsync((await node.TasksAsync(key))[0].Key, Node.Ann);
        await node.Desk.ClaimAsync(page!.Item.Key, Node.Bob);

        var outcome = await node.Desk.CompleteAsync(page.Item.Key, FeelContext.Empty, Node.Boss, new StepOptions { ExpectedRevision = page.Revision });
        Assert.Equal(
            new TaskOutcome.Refused(HostRefusals.WentOn.Of()), outcome);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_is_written_with_a_step_is_saved_with_it_or_not_at_all(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(OneTask);
        await node.TamperAsync("CREATE TABLE visits (id BIGINT)");
        var key = await node.StartCaseAsync("one");
        var task = Assert.Single(await node.TasksAsync(key));

        var broken = new StepOptions { AlsoWrite = (_, _, _) => throw new StorageException(StorageFailure.DiskFull, "full") };
        await Assert.ThrowsAsync<StorageException>(() => node.Desk.CompleteAsync(task.Key, FeelContext.Empty, Node.Boss, broken));
        Assert.Single(await node.TasksAsync(key));

        var good = new StepOptions
        {
            AlsoWrite = async (connection, transaction, token) =>
            {
                await using var command = connection.Command("INSERT INTO visits VALUES (7)", transaction);
                await command.ExecuteNonQueryAsync(token);
            },
        };
        Assert.IsType<TaskOutcome.Done>(await node.Desk.CompleteAsync(task.Key, FeelContext.Empty, Node.Boss, good));
        Assert.Equal(1, await node.CountAsync("visits"));
        await node.AuditAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task After_a_restart_a_case_goes_on_where_it_stood(DatabaseProvider provider)
    {
        await using var first = await Node.StartAsync(provider);
        await first.DeployAsync(ManyTasks);
        var key = await first.StartCaseAsync("many", ("n", "1"));
        await first.Desk.CompleteAsync((await first.TasksAsync(key))[0].Key, FeelContext.Empty, Node.Boss);

        await using var second = await first.RestartAsync();
        foreach (var task in await second.TasksAsync(key))
        {
            Assert.IsType<TaskOutcome.Done>(await second.Desk.CompleteAsync(task.Key, FeelContext.Empty, Node.Boss));
        }

        Assert.Equal(1, await second.CountAsync("instances", $"status = {(int)InstanceStatus.Completed}"));
        await second.AuditAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_state_format_that_the_program_does_not_know_is_rebuilt_from_the_journal(DatabaseProvider provider)
    {
        await using var first = await Node.StartAsync(provider);
        await first.DeployAsync(OneTask);
        var key = await first.StartCaseAsync("one");
        await first.TamperAsync("UPDATE instances SET state_version = 99");

        await using var second = await first.RestartAsync();
        var task = Assert.Single(await second.TasksAsync(key));
        Assert.IsType<TaskOutcome.Done>(await second.Desk.CompleteAsync(task.Key, FeelContext.Empty, Node.Boss));
    }

    [Fact]
    public async Task A_command_to_no_case_is_refused()
    {
        await using var node = await Node.StartAsync(DatabaseProvider.Sqlite);
        Assert.Equal(new CommandOutcome.Refused(HostRefusals.NoCase.Of(5)), await node.Runtime.SendAsync(5, new CancelInstance(null), Node.Boss));
        Assert.Equal(
            new CommandOutcome.Refused(HostRefusals.NoProcess.Of("none")),
            await node.Runtime.StartAsync("none", Variables.Empty, Node.Ann));
    }
}
