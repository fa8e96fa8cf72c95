using Microsoft.Data.Sqlite;

namespace BackOffice.Workflows.Host.Storage.Sqlite;

/// <summary>What makes a SQLite file durable and quick. https://www.sqlite.org/pragma.html</summary>
internal static class SqlitePragmas
{
    // FULL: each commit syncs the log, so an acknowledged step survives a power cut; NORMAL would not promise that.
    // busy_timeout: without it Microsoft.Data.Sqlite sleeps 150 ms on every lock that another process holds.
    private const string Text =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32000;";

    public static void Apply(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Text;
        command.ExecuteNonQuery();
    }
}
