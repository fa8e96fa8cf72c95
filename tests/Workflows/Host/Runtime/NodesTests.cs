using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Workflows.Host.Tests.Runtime;

/// <summary>Each node keeps the cases that it used last; what another node did meanwhile must never be overlooked.</summary>
public sealed class NodesTests
{
    private static readonly string TwoTasks = Bpmn.Process(
        "two", Bpmn.Start(), Bpmn.UserTask("a"), Bpmn.UserTask("b"), Bpmn.End(), Bpmn.Flows("start", "a", "b", "end"));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_task_that_another_node_brought_is_not_refused_as_unknown(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await using var other = node.Another();
        await node.DeployAsync(TwoTasks);
        var key = await node.StartCaseAsync("two");
        await other.Desk.ClaimAsync((await node.TasksAsync(key))[0].Key, Node.Boss);
        await node.Desk.CompleteAsync((await node.TasksAsync(key))[0].Key, FeelContext.Empty, Node.Boss);

        // The other node still keeps the case as it stood at its own step, before task b.
        var outcome = await other.Desk.CompleteAsync((await node.TasksAsync(key))[0].Key, FeelContext.Empty, Node.Boss);
        Assert.IsType<TaskOutcome.Done>(outcome);
        Assert.Equal(0, await node.CountAsync("journal", $"command = '{JournalEntry.AttemptRefused}'"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_page_shows_what_another_node_has_done(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await using var other = node.Another();
        await node.DeployAsync(TwoTasks);
        var key = await node.StartCaseAsync("two", ("n", "1"));
        var first = (await node.TasksAsync(key))[0].Key;
        await other.Desk.CompleteAsync(first, FeelContext.Empty.With("n", FeelNumber.From(2)), Node.Boss);

        var page = await node.Desk.OpenAsync((await node.TasksAsync(key))[0].Key, Node.Ann);
        Assert.NotNull(page);
        Assert.Equal(2, page.Revision);
        Assert.True(page.Variables.TryGet("n", out var n));
        Assert.Equal(FeelNumber.From(2), n);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_fault_sets_the_case_aside_for_every_node_until_somebody_puts_it_back(DatabaseProvider provider)
    {
        var fault = new FaultyParticipant();
        await using var node = await Node.StartAsync(provider, services => services.AddSingleton<IStepParticipant>(fault));
        await using var other = node.Another();
        await node.DeployAsync(TwoTasks);
        var key = await node.StartCaseAsync("two");
        var task = (await node.TasksAsync(key))[0].Key;
        await other.Desk.ClaimAsync(task, Node.Boss);

        fault.Broken = true;
        var stopped = Assert.IsType<TaskOutcome.Refused>(await node.Desk.CompleteAsync(task, FeelContext.Empty, Node.Boss));
        Assert.Equal(
            $"A fault in the program stopped this (The visit has no address.). Nothing was saved; case {key} was set aside until somebody has looked at it.", stopped.Message);
        Assert.Equal(
            (JournalEntry.AttemptRefused, new RefusedAttempt("CompleteTask", "Fault", "The visit has no address.")),
            ((await node.Journal.ReadAsync(key).LastAsync()).Command, RefusedAttempt.Read((await node.Journal.ReadAsync(key).LastAsync()).Payload)));

        var elsewhere = Assert.IsType<TaskOutcome.Refused>(await other.Desk.CompleteAsync(task, FeelContext.Empty, Node.Boss));
        Assert.Equal(
            $"Case {key} was set aside after a fault in the program (CompleteTask: The visit has no address.). Somebody has to look at it first.", elsewhere.Message);

        fault.Broken = false;
        await node.Runtime.PutBackAsync(key);
        Assert.IsType<TaskOutcome.Done>(await other.Desk.CompleteAsync(task, FeelContext.Empty, Node.Boss));
        Assert.IsType<TaskOutcome.Done>(await node.Desk.CompleteAsync((await node.TasksAsync(key))[0].Key, FeelContext.Empty, Node.Boss));
        Assert.Equal(1, await node.CountAsync("instances", $"status = {(int)InstanceStatus.Completed}"));
        await node.AuditAsync();
    }

    private sealed class FaultyParticipant : IStepParticipant
    {
        public bool Broken { get; set; }

        public bool Concerns(StepRecord step) => Broken ? throw new InvalidOperationException("The visit has no address.") : false;

        public Task WriteAsync(StepRecord step, System.Data.Common.DbConnection connection, System.Data.Common.DbTransaction transaction, CancellationToken cancellation) =>
            Task.CompletedTask;
    }
}
