using BackOffice.TestKit.Postgres;
using BackOffice.Workflows.Host.Storage;
using Npgsql;

namespace BackOffice.TestKit;

/// <summary>Databases with the tables of this program, made quickly by copying one that was migrated once a run.</summary>
public static class TestDatabases
{
    private static readonly Lazy<Task<string>> SqliteTemplate = new(MigrateSqliteAsync);
    private static readonly Lazy<Task<string>> PostgresTemplate = new(MigratePostgresAsync);

    /// <summary>A new database of a kind; a SQLite file stands in the folder given.</summary>
    public static async Task<DatabaseSettings> CreateAsync(DatabaseProvider provider, TemporaryFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (provider == DatabaseProvider.PostgreSql)
        {
            return new DatabaseSettings(provider, Cluster().CreateDatabase(await PostgresTemplate.Value));
        }

        var path = folder.File("backoffice.db");
        File.Copy(await SqliteTemplate.Value, path);
        return DatabaseSettings.SqliteFile(path);
    }

    private static PostgresCluster Cluster() => PostgresCluster.Shared ?? throw new InvalidOperationException(PostgresCluster.Missing);

    private static async Task<string> MigrateSqliteAsync()
    {
        var folder = Directory.CreateTempSubdirectory("backoffice-template-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var settings = DatabaseSettings.SqliteFile(Path.Combine(folder.FullName, "template.db"));
        await WorkflowsSchema.MigrateAsync(settings with { ConnectionString = settings.ConnectionString + ";Pooling=False" });
        return Path.Combine(folder.FullName, "template.db");
    }

    private static async Task<string> MigratePostgresAsync()
    {
        var connection = Cluster().CreateDatabase();
        await WorkflowsSchema.MigrateAsync(new DatabaseSettings(DatabaseProvider.PostgreSql, connection));
        NpgsqlConnection.ClearAllPools();
        return connection;
    }
}
