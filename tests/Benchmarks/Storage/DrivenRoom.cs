using System.Globalization;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackOffice.Benchmarks.Storage;

/// <summary>The room, and clients that carry cases of the benchmark process through it.</summary>
internal sealed class DrivenRoom : IAsyncDisposable
{
    public const int StepsPerCase = 5;

    private static readonly Actor Person = new("person", [], MayAdminister: true);
    private static readonly Variables Started = Variables.Of(("urgent", "true"));
    private readonly ServiceProvider _services;
    private readonly DatabaseSettings _database;

    private DrivenRoom(ServiceProvider services, DatabaseSettings database)
    {
        _services = services;
        _database = database;
    }

    public static async Task<DrivenRoom> StartAsync(DatabaseSettings database, List<IReadOnlyList<RowWrite>> rows)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        services.AddSingleton<IDatabase>(_ => new RecordingDatabase((IStepDatabase)Databases.Open(database), rows));
        services.AddWorkflowsCore(new ConfigurationBuilder().Build());
        var room = new DrivenRoom(services.BuildServiceProvider(), database);
        var file = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Core", "process.bpmn"));
        await room._services.GetRequiredService<Deployer>().DeployAsync(new DeploymentRequest("benchmark_process", [new DefinitionFile("process.bpmn", file)], "benchmark"));
        return room;
    }

    /// <summary>Carries cases from start to end; returns how many steps were acknowledged.</summary>
    public async Task<int> DriveAsync(int cases, int clients)
    {
        var left = cases;
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                await OneAsync();
            }
        })));
        return cases * StepsPerCase;
    }

    public async Task<double> BytesOnDiskAsync()
    {
        var database = _services.GetRequiredService<IDatabase>();
        if (_database.Provider == DatabaseProvider.PostgreSql)
        {
            await using var reader = await database.OpenReaderAsync();
            await using var size = reader.Command("SELECT pg_database_size(current_database())", null);
            return Convert.ToDouble(await size.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
        }

        await using var connection = await database.OpenReaderAsync();
        await using var pages = connection.Command("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()", null);
        return Convert.ToDouble(await pages.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    private async Task OneAsync()
    {
        var runtime = _services.GetRequiredService<ProcessRuntime>();
        var key = Done(await runtime.StartAsync("benchmark_process", Started, Person));
        await CompleteJobAsync(runtime, key);
        var task = (await StateAsync(key)).Elements.Single(element => element.Task is not null).Key;
        Done(await runtime.SendAsync(key, new CompleteTask(task, Variables.Of(("result", "\"done\""))), Person));
        await CompleteJobAsync(runtime, key);
        await CompleteJobAsync(runtime, key);
    }

    private async Task CompleteJobAsync(ProcessRuntime runtime, long key)
    {
        var waiting = (await StateAsync(key)).Elements.First(element => element.Job is not null);
        Done(await runtime.SendAsync(key, new CompleteJob(waiting.Key, waiting.Job!.Key, Variables.Empty), Actor.System));
    }

    private async Task<ProcessInstance> StateAsync(long key) => (await _services.GetRequiredService<InstanceCache>().FindAsync(key, CancellationToken.None))!.State;

    private static long Done(CommandOutcome outcome) => outcome switch
    {
        CommandOutcome.Done done => done.InstanceKey,
        CommandOutcome.Refused refused => throw new InvalidOperationException(refused.Message),
        _ => throw new InvalidOperationException(outcome.ToString()),
    };
}
