using System.Collections.Concurrent;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.Outgoing;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Workflows.Host.Tests.Runtime;

public sealed class JobTests
{
    private static readonly string OneJob = Bpmn.Process(
        "one", Bpmn.Start(), Bpmn.ServiceTask("weigh", "weigh", retries: 2), Bpmn.UserTask("then"), Bpmn.End(), Bpmn.Flows("start", "weigh", "then", "end"));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_handler_does_the_job_and_the_case_goes_on_with_its_result(DatabaseProvider provider)
    {
        var handler = new Recorder("weigh", work => new JobResult.Completed(Variables.Of(("weight", "3"))));
        await using var node = await Node.StartAsync(provider, services => services.AddSingleton<IJobHandler>(handler));
        await node.DeployAsync(OneJob);
        var key = await node.StartCaseAsync("one", ("what", "\"meter\""));
        await node.SettleAsync();

        var work = Assert.Single(handler.Works);
        Assert.Equal((key, "weigh", "\"meter\""), (work.InstanceKey, work.ElementId, work.Variables.Single(v => v.Name == "what").Value.ToString()));
        Assert.Equal("then", Assert.Single(await node.TasksAsync(key)).ElementId);
        Assert.Equal(0, await node.CountAsync("jobs"));
        await node.AuditAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_failing_job_is_tried_again_becomes_an_incident_and_can_be_retried_by_a_person(DatabaseProvider provider)
    {
        var works = false;
        var handler = new Recorder("weigh", work => works ? JobResult.Done : throw new InvalidOperationException("the scale is broken"));
        await using var node = await Node.StartAsync(provider, services => services.AddSingleton<IJobHandler>(handler));
        await node.DeployAsync(OneJob);
        var key = await node.StartCaseAsync("one");
        for (var i = 0; i < 3; i++)
        {
            await node.AdvanceAsync(TimeSpan.FromHours(1));
        }

        Assert.Equal(2, handler.Works.Count);
        Assert.Single(handler.Works.Select(work => work.IdempotencyKey).Distinct());
        Assert.Equal(1, await node.CountAsync("incidents", "resolved_at = 0"));
        Assert.Equal(1, await node.CountAsync("jobs", "state = 1"));

        works = true;
        var element = (await node.Get<BackOffice.Workflows.Host.Runtime.InstanceCache>().FindAsync(key, CancellationToken.None))!.State.Elements.Single(e => e.Job is not null);
        await node.Runtime.SendAsync(key, new UpdateJobRetries(element.Key, element.Job!.Key, 1), Node.Boss);
        await node.Runtime.SendAsync(key, new ResolveIncident(element.Key), Node.Boss);
        await node.SettleAsync();
        Assert.Equal("then", Assert.Single(await node.TasksAsync(key)).ElementId);
        Assert.Equal(0, await node.CountAsync("incidents", "resolved_at = 0"));
        await node.AuditAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_job_whose_worker_died_is_done_after_the_lease(DatabaseProvider provider)
    {
        var handler = new Recorder("weigh", _ => JobResult.Done);
        await using var node = await Node.StartAsync(provider, services => services.AddSingleton<IJobHandler>(handler));
        await node.DeployAsync(OneJob);
        var key = await node.StartCaseAsync("one");
        var until = (node.Clock.Now + TimeSpan.FromMinutes(5)).ToMicroseconds();
        await node.TamperAsync($"UPDATE jobs SET lease_owner = 'dead/1', available_at = {until}");

        await node.SettleAsync();
        Assert.Empty(handler.Works);
        await node.AdvanceAsync(TimeSpan.FromMinutes(5));
        Assert.Single(handler.Works);
        Assert.Equal("then", Assert.Single(await node.TasksAsync(key)).ElementId);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_workers_do_each_job_once(DatabaseProvider provider)
    {
        var handler = new Recorder("weigh", _ => JobResult.Done);
        await using var node = await Node.StartAsync(provider, services => services.AddSingleton<IJobHandler>(handler));
        await using var other = node.Another(services => services.AddSingleton<IJobHandler>(handler));
        await node.DeployAsync(OneJob);
        for (var i = 0; i < 10; i++)
        {
            await node.StartCaseAsync("one");
        }

        await Task.WhenAll(node.SettleAsync(), other.SettleAsync());
        Assert.Equal(10, handler.Works.Count);
        Assert.Equal(10, await node.CountAsync("work_items"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_notice_goes_into_the_outbox_with_the_step_that_completes_its_job(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Bpmn.Process(
            "note", Bpmn.Start(), Bpmn.ServiceTask("tell", "notice", more: """<zeebe:taskHeaders><zeebe:header key="notice" value="repair-late"/></zeebe:taskHeaders>"""),
            Bpmn.End(), Bpmn.Flows("start", "tell", "end")));
        var key = await node.StartCaseAsync("note", ("customer", "\"李\""));
        await node.SettleAsync();

        var item = Assert.Single(await node.Get<Outbox>().UnsentAsync(10));
        Assert.Equal((key, "tell", "repair-late", """{"customer":"李"}"""), (item.InstanceKey, item.ElementId, item.Template, System.Text.Encoding.UTF8.GetString(item.Variables.Span)));
        Assert.Equal(1, await node.CountAsync("instances", $"status = {(int)InstanceStatus.Completed}"));
        await node.Get<Outbox>().MarkSentAsync(item.Key);
        Assert.Empty(await node.Get<Outbox>().UnsentAsync(10));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_program_that_stops_in_order_gives_the_job_at_hand_back_at_once(DatabaseProvider provider)
    {
        using var stopping = new CancellationTokenSource();
        var handler = new Recorder("weigh", _ => JobResult.Done) { Before = () => stopping.CancelAsync() };
        await using var node = await Node.StartAsync(provider, services => services.AddSingleton<IJobHandler>(handler));
        await node.DeployAsync(OneJob);
        var key = await node.StartCaseAsync("one");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => node.Get<JobRunner>().RunAsync(stopping.Token));
        Assert.Equal(1, await node.CountAsync("jobs", "lease_owner IS NULL"));

        await node.SettleAsync();
        Assert.Equal("then", Assert.Single(await node.TasksAsync(key)).ElementId);
        Assert.Single(handler.Works.Select(work => work.IdempotencyKey).Distinct());
    }

    private sealed class Recorder(string type, Func<JobWork, JobResult> work) : IJobHandler
    {
        public ConcurrentBag<JobWork> Works { get; } = [];

        /// <summary>What happens elsewhere while the job is done.</summary>
        public Func<Task> Before { get; init; } = () => Task.CompletedTask;

        public string Type => type;

        public async Task<JobResult> HandleAsync(JobWork job, CancellationToken cancellation)
        {
            Works.Add(job);
            await Before();
            cancellation.ThrowIfCancellationRequested();
            return work(job);
        }
    }
}
