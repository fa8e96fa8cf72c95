using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Storage;

/// <summary>Brings the tables of this room up to date, or says what is missing.</summary>
public static class WorkflowsSchema
{
    /// <summary>Applies the migrations that the database lacks.</summary>
    public static async Task MigrateAsync(DatabaseSettings settings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Provider == DatabaseProvider.Sqlite)
        {
            Sqlite.SqliteFiles.EnsureDirectory(settings.ConnectionString);
        }

        await using var db = WorkflowsDbFactory.ForMigration(settings);
        await db.Database.MigrateAsync(cancellation);
    }

    /// <summary>The migrations that the database lacks; empty when it is up to date.</summary>
    public static async Task<IReadOnlyList<string>> MissingAsync(DatabaseSettings settings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        await using var db = WorkflowsDbFactory.ForMigration(settings);
        return [.. await db.Database.GetPendingMigrationsAsync(cancellation)];
    }
}
