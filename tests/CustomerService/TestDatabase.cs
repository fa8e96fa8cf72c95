using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Storage;
using BackOffice.TestKit;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Data.Sqlite;

namespace BackOffice.CustomerService.Tests;

/// <summary>A SQLite file of one test's own, with the tables of both rooms.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    // Migrating takes longer than most tests; every test gets a copy of one migrated file.
    private static readonly Lazy<Task<byte[]>> Migrated = new(MigrateAsync);

    private readonly TemporaryFolder _folder = new();

    private TestDatabase(byte[] migrated)
    {
        File.WriteAllBytes(_folder.File("test.db"), migrated);
        Settings = DatabaseSettings.SqliteFile(_folder.File("test.db"));
        Database = Databases.Open(Settings);
        Contexts = new CustomerServiceDbFactory(Database);
        Register = new CustomerRegister(Contexts);
    }

    public DatabaseSettings Settings { get; }

    public IDatabase Database { get; }

    public CustomerServiceDbFactory Contexts { get; }

    public CustomerRegister Register { get; }

    public static async Task<TestDatabase> CreateAsync() => new(await Migrated.Value);

    public async ValueTask DisposeAsync()
    {
        if (Database is IAsyncDisposable closing)
        {
            await closing.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static async Task<byte[]> MigrateAsync()
    {
        using var folder = new TemporaryFolder();
        var settings = DatabaseSettings.SqliteFile(folder.File("migrated.db"));
        await WorkflowsSchema.MigrateAsync(settings);
        await CustomerServiceSchema.MigrateAsync(settings);
        SqliteConnection.ClearAllPools();
        return await File.ReadAllBytesAsync(folder.File("migrated.db"));
    }
}
