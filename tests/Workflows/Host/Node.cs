using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using BackOffice.TestKit;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Workflows.Host.Tests;

/// <summary>One running program without background work, on a database of its own or another node's.</summary>
internal sealed class Node : IAsyncDisposable
{
    public static readonly Actor Ann = new("ann", ["crew"]);
    public static readonly Actor Bob = new("bob", ["crew"]);
    public static readonly Actor Eve = new("eve", ["cashier"]);
    public static readonly Actor Boss = new("boss", ["manager"], MayAdminister: true);

    private readonly ServiceProvider _services;
    private TemporaryFolder? _folder;

    private Node(ServiceProvider services, DatabaseSettings database, FakeClock clock, TemporaryFolder? folder)
    {
        _services = services;
        _folder = folder;
        Database = database;
        Clock = clock;
    }

    public DatabaseSettings Database { get; }

    public FakeClock Clock { get; }

    public ProcessRuntime Runtime => Get<ProcessRuntime>();

    public TaskDesk Desk => Get<TaskDesk>();

    public Inbox Inbox => Get<Inbox>();

    public JournalReader Journal => Get<JournalReader>();

    public static async Task<Node> StartAsync(DatabaseProvider provider, Action<IServiceCollection>? more = null)
    {
        var folder = new TemporaryFolder();
        var database = await TestDatabases.CreateAsync(provider, folder);
        var clock = new FakeClock();
        return new Node(Build(database, clock, more), database, clock, folder);
    }

    /// <summary>A second program on the same database.</summary>
    public Node Another(Action<IServiceCollection>? more = null) => new(Build(Database, Clock, more), Database, Clock, null);

    /// <summary>The same database after the program was ended and started again.</summary>
    public async Task<Node> RestartAsync(Action<IServiceCollection>? more = null)
    {
        await _services.DisposeAsync();
        var again = new Node(Build(Database, Clock, more), Database, Clock, _folder);
        _folder = null;
        return again;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async Task<long> DeployAsync(string folder, params (string Path, string Text)[] files)
    {
        var request = new DeploymentRequest(folder, [.. files.Select(file => new DefinitionFile(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Text)))], "owner");
        return Assert.IsType<DeploymentOutcome.Deployed>(await Get<Deployer>().DeployAsync(request)).DeploymentKey;
    }

    public Task<long> DeployAsync(string bpmn) => DeployAsync("test", ("test.bpmn", bpmn));

    public async Task<long> StartCaseAsync(string processId, params (string Name, string Json)[] variables)
    {
        var outcome = await Runtime.StartAsync(processId, Variables.Of(variables), Ann);
        return Assert.IsType<CommandOutcome.Done>(outcome).InstanceKey;
    }

    /// <summary>A case's own variables, as its journal gives them.</summary>
    public async Task<FeelContext> VariablesAsync(long key) =>
        (await Journal.ReplayAsync(key)).Elements.Find(key) is { } root ? VariableValues.ToContext(root.Variables) : FeelContext.Empty;

    public Task SettleAsync() => Get<Settling>().RunAsync();

    public async Task AdvanceAsync(TimeSpan span)
    {
        Clock.Advance(span);
        await SettleAsync();
    }

    public async Task<ImmutableArray<WorkItem>> TasksAsync(long instanceKey) =>
        [.. (await Inbox.OfCaseAsync(instanceKey)).Where(task => task.EndedAt is null)];

    public async Task<long> CountAsync(string table, string where = "1 = 1")
    {
        await using var reader = await Get<IDatabase>().OpenReaderAsync();
        await using var command = reader.Command($"SELECT count(*) FROM {table} WHERE {where}", null);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Changes rows behind the program's back.</summary>
    public Task<int> TamperAsync(string sql) =>
        Get<IDatabase>().WriteAsync(async (connection, transaction, token) =>
        {
            await using var command = connection.Command(sql, transaction);
            return await command.ExecuteNonQueryAsync(token);
        });

    public async Task AuditAsync()
    {
        var report = await Get<Audit>().VerifyAsync();
        Assert.Equal("", string.Join('\n', report.Findings));
        Assert.Equal(0, report.Failed);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_folder is not null)
        {
            if (Database.Provider == DatabaseProvider.PostgreSql)
            {
                // Every test has a database, and so a pool, of its own: the server has only so many connections.
                await using var connection = new Npgsql.NpgsqlConnection(Database.ConnectionString);
                Npgsql.NpgsqlConnection.ClearPool(connection);
            }

            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            _folder.Dispose();
        }
    }

    private static ServiceProvider Build(DatabaseSettings database, FakeClock clock, Action<IServiceCollection>? more)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = database.Provider.ToString(),
            ["ConnectionStrings:BackOffice"] = database.ConnectionString,
        }).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(clock);
        more?.Invoke(services);
        services.AddWorkflowsCore(configuration);
        return services.BuildServiceProvider();
    }
}
