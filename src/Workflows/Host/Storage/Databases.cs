using BackOffice.Workflows.Host.Storage.PostgreSql;
using BackOffice.Workflows.Host.Storage.Sqlite;
using BackOffice.Workflows.Host.Storage.SqlServer;

namespace BackOffice.Workflows.Host.Storage;

/// <summary>Opens the database that the settings name: the table of contents of this folder.</summary>
public static class Databases
{
    /// <summary>The database, not yet connected.</summary>
    public static IDatabase Open(DatabaseSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.Provider switch
        {
            DatabaseProvider.Sqlite => new SqliteDatabase(settings),
            DatabaseProvider.PostgreSql => new PostgreSqlDatabase(settings),
            DatabaseProvider.SqlServer => new SqlServerDatabase(settings),
            _ => throw new InvalidOperationException($"No database for {settings.Provider}."),
        };
    }
}
