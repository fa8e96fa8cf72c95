using System.Data.Common;
using BackOffice.Workflows.Host.Storage.PostgreSql;
using BackOffice.Workflows.Host.Storage.Sqlite;
using BackOffice.Workflows.Host.Storage.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Storage;

/// <summary>Makes contexts of this room: to read with, to write with inside a write, and to migrate with.</summary>
internal sealed class WorkflowsDbFactory(IDatabase database)
{
    public const string HistoryTable = "migrations_workflows";

    /// <summary>A context that reads.</summary>
    public WorkflowsDb Reader() => database.Settings.Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteWorkflowsDb(Reading<SqliteWorkflowsDb>()),
        DatabaseProvider.PostgreSql => new PostgreSqlWorkflowsDb(Reading<PostgreSqlWorkflowsDb>()),
        _ => new SqlServerWorkflowsDb(Reading<SqlServerWorkflowsDb>()),
    };

    /// <summary>A context inside a write's transaction.</summary>
    public WorkflowsDb On(DbConnection connection, DbTransaction transaction)
    {
        WorkflowsDb db = database.Settings.Provider switch
        {
            DatabaseProvider.Sqlite => new SqliteWorkflowsDb(Writing<SqliteWorkflowsDb>(connection)),
            DatabaseProvider.PostgreSql => new PostgreSqlWorkflowsDb(Writing<PostgreSqlWorkflowsDb>(connection)),
            _ => new SqlServerWorkflowsDb(Writing<SqlServerWorkflowsDb>(connection)),
        };
        db.Database.UseTransaction(transaction);
        return db;
    }

    /// <summary>Writes with a context, through the one writer; saves what the delegate changed.</summary>
    public Task<T> WriteAsync<T>(Func<WorkflowsDb, CancellationToken, Task<T>> write, CancellationToken cancellation) =>
        database.WriteAsync(
            async (connection, transaction, token) =>
            {
                await using var db = On(connection, transaction);
                var result = await write(db, token);
                await db.SaveChangesAsync(token);
                return result;
            },
            cancellation);

    /// <summary>As <see cref="WriteAsync"/>; of those with the same turn one goes after the other, on whichever node, and sees what the one before wrote.</summary>
    public Task<T> WriteInTurnAsync<T>(string turn, Func<WorkflowsDb, CancellationToken, Task<T>> write, CancellationToken cancellation) =>
        database.WriteAsync(
            async (connection, transaction, token) =>
            {
                if (database is IStepDatabase { Dialect.LockMessage: { } takeTurn } steps)
                {
                    await steps.ExecuteAsync([new RowWrite(takeTurn, [turn, ""])], connection, transaction, token);
                }

                await using var db = On(connection, transaction);
                var result = await write(db, token);
                await db.SaveChangesAsync(token);
                return result;
            },
            cancellation);

    /// <summary>A context that may change the schema.</summary>
    public static WorkflowsDb ForMigration(DatabaseSettings settings) => settings.Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteWorkflowsDb(Migrating<SqliteWorkflowsDb>(settings)),
        DatabaseProvider.PostgreSql => new PostgreSqlWorkflowsDb(Migrating<PostgreSqlWorkflowsDb>(settings)),
        _ => new SqlServerWorkflowsDb(Migrating<SqlServerWorkflowsDb>(settings)),
    };

    private DbContextOptions<T> Reading<T>()
        where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        database.Configure(options, HistoryTable);
        return ((DbContextOptionsBuilder<T>)options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)).Options;
    }

    private DbContextOptions<T> Writing<T>(DbConnection connection)
        where T : DbContext =>
        ((DbContextOptionsBuilder<T>)new DbContextOptionsBuilder<T>().UseDatabase(database.Settings.Provider, connection)).Options;

    private static DbContextOptions<T> Migrating<T>(DatabaseSettings settings)
        where T : DbContext =>
        ((DbContextOptionsBuilder<T>)new DbContextOptionsBuilder<T>().UseDatabase(settings, HistoryTable)).Options;
}
