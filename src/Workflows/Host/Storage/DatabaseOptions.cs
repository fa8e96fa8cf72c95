using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BackOffice.Workflows.Host.Storage;

/// <summary>Points a context of EF Core at the configured database.</summary>
public static class DatabaseOptions
{
    /// <summary>The provider, a connection string, and the table in which this context's migrations are counted.</summary>
    public static DbContextOptionsBuilder UseDatabase(this DbContextOptionsBuilder options, DatabaseSettings settings, string historyTable)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(settings);
        Quiet(options);
        return settings.Provider switch
        {
            DatabaseProvider.Sqlite => options.UseSqlite(settings.ConnectionString, o => o.MigrationsHistoryTable(historyTable)),
            DatabaseProvider.PostgreSql => options.UseNpgsql(settings.ConnectionString, o => o.MigrationsHistoryTable(historyTable)),
            DatabaseProvider.SqlServer => options.UseSqlServer(settings.ConnectionString, o => o.MigrationsHistoryTable(historyTable)),
            _ => throw new InvalidOperationException($"No options for {settings.Provider}."),
        };
    }

    /// <summary>The provider on a connection that somebody else opened and will close.</summary>
    public static DbContextOptionsBuilder UseDatabase(this DbContextOptionsBuilder options, DatabaseProvider provider, DbConnection connection)
    {
        ArgumentNullException.ThrowIfNull(options);
        Quiet(options);
        return provider switch
        {
            DatabaseProvider.Sqlite => options.UseSqlite(connection),
            DatabaseProvider.PostgreSql => options.UseNpgsql(connection),
            DatabaseProvider.SqlServer => options.UseSqlServer(connection),
            _ => throw new InvalidOperationException($"No options for {provider}."),
        };
    }

    // A conflict is an expected outcome and is told to whoever caused it; EF would log it as an error besides.
    private static void Quiet(DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(w => w.Ignore(CoreEventId.SaveChangesFailed, RelationalEventId.CommandError));
}
