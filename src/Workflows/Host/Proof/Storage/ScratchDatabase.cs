using System.Data.Common;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace BackOffice.Workflows.Host.Proof.Storage;

/// <summary>An empty database on the same server, or in the same folder, as the configured one; removed at the end.</summary>
internal sealed class ScratchDatabase : IAsyncDisposable
{
    private readonly DatabaseSettings _configured;
    private readonly string _name;

    private ScratchDatabase(DatabaseSettings configured, DatabaseSettings scratch, string name)
    {
        _configured = configured;
        Settings = scratch;
        _name = name;
    }

    public DatabaseSettings Settings { get; }

    public static async Task<ScratchDatabase> CreateAsync(DatabaseSettings configured, CancellationToken cancellation)
    {
        // Letters and digits alone: the name stands in statements, where parameters are not possible.
        var name = $"backoffice_proof_{Guid.NewGuid():N}";
        var scratch = new ScratchDatabase(configured, Named(configured, name), name);
        if (configured.Provider != DatabaseProvider.Sqlite)
        {
            await scratch.OnServerAsync($"CREATE DATABASE {name}", cancellation);
        }

        return scratch;
    }

    public async ValueTask DisposeAsync()
    {
        switch (_configured.Provider)
        {
            case DatabaseProvider.Sqlite:
                SqliteConnection.ClearAllPools();
                var file = new SqliteConnectionStringBuilder(Settings.ConnectionString).DataSource;
                foreach (var ending in new[] { "", "-wal", "-shm" })
                {
                    File.Delete(file + ending);
                }

                break;
            case DatabaseProvider.PostgreSql:
                NpgsqlConnection.ClearAllPools();
                await OnServerAsync($"DROP DATABASE {_name} WITH (FORCE)", CancellationToken.None);
                break;
            default:
                SqlConnection.ClearAllPools();
                await OnServerAsync($"ALTER DATABASE {_name} SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE {_name}", CancellationToken.None);
                break;
        }
    }

    private static DatabaseSettings Named(DatabaseSettings configured, string name) => configured.Provider switch
    {
        DatabaseProvider.Sqlite => DatabaseSettings.SqliteFile(Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(new SqliteConnectionStringBuilder(configured.ConnectionString).DataSource))!, name + ".db")),
        DatabaseProvider.PostgreSql => configured with
        {
            ConnectionString = new NpgsqlConnectionStringBuilder(configured.ConnectionString) { Database = name }.ToString(),
        },
        _ => configured with
        {
            ConnectionString = new SqlConnectionStringBuilder(configured.ConnectionString) { InitialCatalog = name }.ToString(),
        },
    };

    private async Task OnServerAsync(string sql, CancellationToken cancellation)
    {
        try
        {
            await using DbConnection connection = _configured.Provider == DatabaseProvider.PostgreSql
                ? new NpgsqlConnection(_configured.ConnectionString)
                : new SqlConnection(_configured.ConnectionString);
            await connection.OpenAsync(cancellation);
            await using var command = connection.Command(sql, null);
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (DbException e)
        {
            throw new StorageException(
                StorageFailure.Unavailable,
                $"'{sql}' was refused: {e.Message} The proof needs a user who may create a database on this server; the configured database itself is not touched.",
                e);
        }
    }
}
