using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Workflows.Host.Proof.Storage;

/// <summary>Two nodes without background work on one database, with a clock that is put forward by hand.</summary>
internal sealed class ProofBench : IAsyncDisposable
{
    public static readonly Actor Boss = new("proof", [], MayAdminister: true);

    private ProofBench(DatabaseSettings database)
    {
        Database = database;
        One = Build(database, Clock, Jobs);
        Two = Build(database, Clock, Jobs);
    }

    public DatabaseSettings Database { get; }

    public ForwardClock Clock { get; } = new();

    /// <summary>Counts what its two nodes did.</summary>
    public CountedJob Jobs { get; } = new();

    public ServiceProvider One { get; }

    public ServiceProvider Two { get; }

    public IEnumerable<ServiceProvider> Nodes => [One, Two];

    public static async Task<ProofBench> StartAsync(DatabaseSettings database, CancellationToken cancellation)
    {
        var bench = new ProofBench(database);
        await bench.One.GetRequiredService<Deployer>().DeployAsync(ProofConfiguration.Deployment, cancellation);
        await bench.One.GetRequiredService<Deployer>().DeployAsync(BenchProcesses.Deployment, cancellation);
        return bench;
    }

    /// <summary>Starts a case on a node; its key.</summary>
    public static async Task<long> StartAsync(IServiceProvider node, string processId, Variables variables, string? businessKey = null) =>
        await node.GetRequiredService<ProcessRuntime>().StartAsync(processId, variables, Boss, businessKey) switch
        {
            CommandOutcome.Done done => done.InstanceKey,
            CommandOutcome.Refused refused => throw new InvalidOperationException($"The proof's own process was refused: {refused.Message}"),
            var other => throw new InvalidOperationException($"The proof's own process was answered with {other}."),
        };

    /// <summary>The open tasks of a case.</summary>
    public async Task<IReadOnlyList<WorkItem>> TasksAsync(long instanceKey, CancellationToken cancellation) =>
        [.. (await One.GetRequiredService<Inbox>().OfCaseAsync(instanceKey, cancellation)).Where(task => task.EndedAt is null)];

    /// <summary>Both nodes do at once all that is to do now.</summary>
    public Task SettleAsync(CancellationToken cancellation) =>
        Task.WhenAll(Nodes.Select(node => Task.Run(() => node.GetRequiredService<Settling>().RunAsync(cancellation), cancellation)));

    public async Task<long> CountAsync(string sql, CancellationToken cancellation)
    {
        await using var connection = await One.GetRequiredService<IDatabase>().OpenReaderAsync(cancellation);
        await using var command = connection.Command(sql, null);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), System.Globalization.CultureInfo.InvariantCulture);
    }

    public JournalReader Journal => One.GetRequiredService<JournalReader>();

    public async ValueTask DisposeAsync()
    {
        await One.DisposeAsync();
        await Two.DisposeAsync();
    }

    private static ServiceProvider Build(DatabaseSettings database, ForwardClock clock, CountedJob jobs)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(ProofConfiguration.Of(database)).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<IJobHandler>(jobs);
        services.AddWorkflowsCore(configuration);
        return services.BuildServiceProvider();
    }
}
