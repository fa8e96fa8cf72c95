using System.Globalization;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BackOffice.Workflows.Host.Proof.Storage;

internal static class NodeChecks
{
    private const int Cases = 40;
    private const int Clients = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Whole nodes: background work, and Quartz with its tables on the server.</summary>
    public static async Task<string?> TwoNodesWorkTogetherAsync(ProofBench bench, CancellationToken cancellation)
    {
        // One writer alone may hold a SQLite file: there the second node is the first one again.
        var nodes = bench.Database.Provider == DatabaseProvider.Sqlite ? 1 : 2;
        var hosts = Enumerable.Range(0, nodes).Select(_ => Build(bench.Database)).ToList();
        try
        {
            await Task.WhenAll(hosts.Select(host => host.StartAsync(cancellation)));
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(Limit);
            await Parallel.ForEachAsync(
                Enumerable.Range(0, Cases),
                new ParallelOptions { MaxDegreeOfParallelism = Clients, CancellationToken = cancellation },
                async (i, _) => await DriveAsync(i, hosts[i % nodes].Services, hosts[(i + 1) % nodes].Services, limit.Token));
        }
        finally
        {
            await Task.WhenAll(hosts.Select(host => host.StopAsync(CancellationToken.None)));
            hosts.ForEach(host => host.Dispose());
        }

        var ended = await bench.CountAsync(
            $"SELECT count(*) FROM instances WHERE business_key LIKE 'node-%' AND process_id = '{ProofProcess.Id}' AND status = {(int)InstanceStatus.Completed}", cancellation);
        return ended == Cases ? null : $"Expected {Cases} cases to end within {Limit.TotalMinutes} minutes, but {ended} did.";
    }

    private static async Task DriveAsync(int number, IServiceProvider starter, IServiceProvider worker, CancellationToken limit)
    {
        try
        {
            var key = await ProofBench.StartAsync(starter, ProofProcess.Id, Variables.Empty, string.Create(CultureInfo.InvariantCulture, $"node-{number}"));
            foreach (var element in ProofProcess.Tasks)
            {
                var task = await WaitAsync(worker, key, element, limit);
                await worker.GetRequiredService<TaskDesk>().CompleteAsync(task, FeelContext.Empty, ProofBench.Boss, cancellation: limit);
            }
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            // The count at the end says how many came through.
        }
    }

    private static async Task<long> WaitAsync(IServiceProvider node, long instanceKey, string element, CancellationToken limit)
    {
        while (true)
        {
            var tasks = await node.GetRequiredService<Inbox>().OfCaseAsync(instanceKey, limit);
            if (tasks.FirstOrDefault(task => task.ElementId == element) is { } found)
            {
                return found.Key;
            }

            await Task.Delay(Pause, limit);
        }
    }

    private static IHost Build(DatabaseSettings database)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(ProofConfiguration.Of(database));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IJobHandler, ProofJob>();
        builder.Services.AddWorkflows(builder.Configuration);
        return builder.Build();
    }
}
