using System.Collections.Immutable;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Batches;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.Queries;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Workflows.Host.Tests.Runtime;

/// <summary>One change for many cases, with a result for each.</summary>
public sealed class BatchTests
{
    private static readonly string One = Work("a", "b");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_batch_cancels_what_fits_and_says_what_became_of_each(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("work", ("work.bpmn", One));
        var cases = await StartAsync(node, 3);
        var batch = await CreateAsync(node, new BatchWork.Cancel(), new BatchQuery { ProcessId = "work" }, "outage over");
        await node.Runtime.SendAsync(cases[1], new CancelInstance("by hand"), Node.Boss);

        await node.Get<BatchRunner>().RunAsync();

        var done = (await node.Get<BatchDesk>().FindAsync(batch))!;
        Assert.Equal((0, 2, 1), (done.Pending, done.Succeeded, done.Failed));
        Assert.Equal(("boss", "outage over", new BatchWork.Cancel()), (done.Author, done.Reason, done.Work));
        Assert.NotNull(done.FinishedAt);
        var failed = Assert.Single(await node.Get<BatchDesk>().ItemsAsync(batch, BatchItemState.Failed));
        Assert.Equal(cases[1], failed.InstanceKey);
        Assert.Contains("cancelled", failed.Why!.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, await node.CountAsync("journal", "command = 'CancelInstance' AND actor = 'boss' AND sequence = 2 AND instance_key <> " + cases[1]));
        await node.AuditAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_batch_that_was_broken_off_goes_on_after_a_restart_and_does_nothing_twice(DatabaseProvider provider)
    {
        await using var first = await Node.StartAsync(provider);
        await first.DeployAsync("work", ("work.bpmn", One));
        await StartAsync(first, 120);
        var batch = await CreateAsync(first, new BatchWork.Suspend(), new BatchQuery { ProcessId = "work" }, null);
        Assert.Equal(100, await first.Get<BatchRunner>().RunAsync(mostPages: 1));
        Assert.Equal(20, (await first.Get<BatchDesk>().FindAsync(batch))!.Pending);

        await using var second = await first.RestartAsync();
        Assert.Equal(20, await second.Get<BatchRunner>().RunAsync());
        Assert.Equal(0, await second.Get<BatchRunner>().RunAsync());
        var done = (await second.Get<BatchDesk>().FindAsync(batch))!;
        Assert.Equal((0, 120, 0), (done.Pending, done.Succeeded, done.Failed));
        Assert.Equal(120, await second.CountAsync("instances", $"status = {(int)InstanceStatus.Suspended}"));
        Assert.Equal(120, await second.CountAsync("journal", "command = 'SuspendInstance'"));

        var resume = await CreateAsync(second, new BatchWork.Resume(), new BatchQuery(), null);
        await second.Get<BatchRunner>().RunAsync();
        Assert.Equal(120, (await second.Get<BatchDesk>().FindAsync(resume))!.Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Incidents_are_resolved_many_at_once_and_jobs_get_all_their_tries_again(DatabaseProvider provider)
    {
        var handler = new Flaky();
        await using var node = await Node.StartAsync(provider, services => services.AddSingleton<IJobHandler>(handler));
        await node.DeployAsync("work", ("work.bpmn", Bpmn.Process("work", Bpmn.Start(), Bpmn.ServiceTask("send", "flaky", 2), Bpmn.UserTask("after"), Bpmn.End(), Bpmn.Flows("start", "send", "after", "end"))));
        var cases = await StartAsync(node, 3);
        await node.SettleAsync();
        Assert.Equal(6, handler.Tries);
        var page = await node.Get<IncidentList>().ListAsync(IncidentKind.JobFailed, "work", pageSize: 2);
        Assert.Equal(2, page.Items.Length);
        Assert.Single((await node.Get<IncidentList>().ListAsync(IncidentKind.JobFailed, "work", page.Next, 2)).Items);
        Assert.Equal("自动作业“flaky”多次失败，不再重试。最近一次：no line", page.Items[0].In(chinese: true).Cause);
        Assert.Equal("The job 'flaky' failed as often as it may. The last time: no line", page.Items[0].In(chinese: false).Cause);

        var first = await CreateAsync(node, new BatchWork.ResolveIncidents(), new BatchQuery { WithIncident = true }, "line mended");
        await node.Get<BatchRunner>().RunAsync();
        Assert.Equal(3, (await node.Get<BatchDesk>().FindAsync(first))!.Succeeded);
        await node.SettleAsync();
        Assert.Equal(12, handler.Tries);

        handler.Works = true;
        await CreateAsync(node, new BatchWork.ResolveIncidents(), new BatchQuery { Instances = [cases[0], cases[2]] }, null);
        await node.Get<BatchRunner>().RunAsync();
        await node.SettleAsync();
        Assert.Equal(2, await node.CountAsync("work_items", "element_id = 'after'"));
        Assert.Equal(cases[1], Assert.Single((await node.Get<IncidentList>().ListAsync()).Items).InstanceKey);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Tokens_are_moved_and_cases_migrated_in_batches_and_what_does_not_fit_fails_with_its_reason(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("work", ("work.bpmn", One));
        await node.DeployAsync("other", ("other.bpmn", One.Replace("\"work\"", "\"other\"", StringComparison.Ordinal)));
        var cases = await StartAsync(node, 2);
        var other = await node.StartCaseAsync("other");

        var moved = await CreateAsync(node, new BatchWork.Modify("a", "b"), new BatchQuery { ProcessId = "work" }, null);
        await node.Get<BatchRunner>().RunAsync();
        Assert.Equal(2, (await node.Get<BatchDesk>().FindAsync(moved))!.Succeeded);
        Assert.Equal("b", Assert.Single(await node.TasksAsync(cases[0])).ElementId);

        await node.DeployAsync("work", ("work.bpmn", Work("a", "c")));
        var target = (await node.Get<DefinitionCatalogue>().LatestAsync("work"))!.DefinitionKey;
        var migrated = await CreateAsync(node, new BatchWork.Migrate(target, ImmutableDictionary<string, string>.Empty.Add("b", "c")), new BatchQuery(), "new law");
        await node.Get<BatchRunner>().RunAsync();
        var done = (await node.Get<BatchDesk>().FindAsync(migrated))!;
        Assert.Equal((2, 1), (done.Succeeded, done.Failed));
        Assert.Equal("The case follows 'other', the version is one of 'work'.", Assert.Single(await node.Get<BatchDesk>().ItemsAsync(migrated, BatchItemState.Failed)).Why!.Message);
        Assert.Equal("c", Assert.Single(await node.TasksAsync(cases[1])).ElementId);
        Assert.Equal("a", Assert.Single(await node.TasksAsync(other)).ElementId);
        Assert.Equal(2, await node.CountAsync("instances", $"definition_key = {target} AND version = 2"));

        // The case follows the new version, also for a program that reads it anew.
        await using var again = node.Another();
        await again.Desk.CompleteAsync(Assert.Single(await again.TasksAsync(cases[1])).Key, BackOffice.Decisions.Values.FeelContext.Empty, Node.Boss);
        Assert.Equal(1, await again.CountAsync("instances", "ended_at > 0"));
        var listed = await node.Get<BatchDesk>().ListAsync();
        Assert.Equal([migrated, moved], listed.Select(batch => batch.BatchKey));
        await node.AuditAsync();
    }

    [Fact]
    public async Task Who_may_not_change_what_runs_gets_no_batch_and_a_batch_has_cases()
    {
        await using var node = await Node.StartAsync(DatabaseProvider.Sqlite);
        var desk = node.Get<BatchDesk>();

        Assert.Equal(
            "Expected somebody who may change what runs, but 'ann' may not.",
            Assert.IsType<BatchOutcome.Refused>(await desk.CreateAsync(new BatchWork.Cancel(), new BatchQuery(), Node.Ann, null)).Message);
        Assert.Equal(
            "Expected from 1 to 50000 running cases, but none fits; choose others.",
            Assert.IsType<BatchOutcome.Refused>(await desk.CreateAsync(new BatchWork.Cancel(), new BatchQuery(), Node.Boss, null)).Message);
    }

    private static async Task<List<long>> StartAsync(Node node, int count)
    {
        var cases = new List<long>();
        for (var i = 0; i < count; i++)
        {
            cases.Add(await node.StartCaseAsync("work"));
        }

        return cases;
    }

    private static async Task<long> CreateAsync(Node node, BatchWork work, BatchQuery query, string? reason) =>
        Assert.IsType<BatchOutcome.Created>(await node.Get<BatchDesk>().CreateAsync(work, query, Node.Boss, reason)).BatchKey;

    private static string Work(string first, string second) =>
        Bpmn.Process("work", Bpmn.Start(), Bpmn.UserTask(first), Bpmn.UserTask(second), Bpmn.End(), Bpmn.Flows("start", first, second, "end"));

    private sealed class Flaky : IJobHandler
    {
        private int _tries;

        public int Tries => _tries;

        public bool Works { get; set; }

        public string Type => "flaky";

        public Task<JobResult> HandleAsync(JobWork work, CancellationToken cancellation)
        {
            Interlocked.Increment(ref _tries);
            return Task.FromResult(Works ? JobResult.Done : new JobResult.Failed("no line"));
        }
    }
}
