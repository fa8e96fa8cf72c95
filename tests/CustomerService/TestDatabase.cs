using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Storage;
using BackOffice.TestKit;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Data.Sqlite;

namespace BackOffice.CustomerService.Tests;

/// <summary>A database of one test's own, with the tables of both rooms.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    // Migrating takes longer than most tests; every test on SQLite gets a copy of one migrated file.
    private static readonly Lazy<Task<byte[]>> Migrated = new(MigrateAsync);

    private readonly TemporaryFolder _folder;

    private TestDatabase(TemporaryFolder folder, DatabaseSettings settings)
    {
        (_folder, Settings) = (folder, settings);
        Database = Databases.Open(Settings);
        Contexts = new CustomerServiceDbFactory(Database);
        Register = new CustomerRegister(Contexts);
    }

    public DatabaseSettings Settings { get; }

    public IDatabase Database { get; }

    public CustomerServiceDbFactory Contexts { get; }

    public CustomerRegister Register { get; }

    public static async Task<TestDatabase> CreateAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var folder = new TemporaryFolder();
        if (provider == DatabaseProvider.Sqlite)
        {
            await File.WriteAllBytesAsync(folder.File("test.db"), await Migrated.Value);
            return new TestDatabase(folder, DatabaseSettings.SqliteFile(folder.File("test.db")));
        }

        var settings = await TestDatabases.CreateAsync(provider, folder);
        await CustomerServiceSchema.MigrateAsync(settings);
        return new TestDatabase(folder, settings);
    }

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
        var settings = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite, folder);
        await CustomerServiceSchema.MigrateAsync(settings);
        SqliteConnection.ClearAllPools();
        return await File.ReadAllBytesAsync(new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource);
    }
}
