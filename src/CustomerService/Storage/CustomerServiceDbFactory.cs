using System.Data.Common;
using BackOffice.CustomerService.Storage.PostgreSql;
using BackOffice.CustomerService.Storage.Sqlite;
using BackOffice.CustomerService.Storage.SqlServer;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Storage;

/// <summary>Makes contexts of this room: to read with, to write with inside a write, and to migrate with.</summary>
internal sealed class CustomerServiceDbFactory(IDatabase database)
{
    private const string HistoryTable = "migrations_customer_service";

    /// <summary>Which database it is.</summary>
    public DatabaseProvider Provider => database.Settings.Provider;

    /// <summary>A context that reads.</summary>
    public CustomerServiceDb Reader() => database.Settings.Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteCustomerServiceDb(Reading<SqliteCustomerServiceDb>()),
        DatabaseProvider.PostgreSql => new PostgreSqlCustomerServiceDb(Reading<PostgreSqlCustomerServiceDb>()),
        _ => new SqlServerCustomerServiceDb(Reading<SqlServerCustomerServiceDb>()),
    };

    /// <summary>A context inside a write's transaction.</summary>
    public CustomerServiceDb On(DbConnection connection, DbTransaction transaction)
    {
        CustomerServiceDb db = database.Settings.Provider switch
        {
            DatabaseProvider.Sqlite => new SqliteCustomerServiceDb(Writing<SqliteCustomerServiceDb>(connection)),
            DatabaseProvider.PostgreSql => new PostgreSqlCustomerServiceDb(Writing<PostgreSqlCustomerServiceDb>(connection)),
            _ => new SqlServerCustomerServiceDb(Writing<SqlServerCustomerServiceDb>(connection)),
        };
        db.Database.UseTransaction(transaction);
        return db;
    }

    /// <summary>Writes with a context, through the one writer; saves what the delegate changed.</summary>
    public Task<T> WriteAsync<T>(Func<CustomerServiceDb, CancellationToken, Task<T>> write, CancellationToken cancellation) =>
        database.WriteAsync(
            async (connection, transaction, token) =>
            {
                await using var db = On(connection, transaction);
                var result = await write(db, token);
                await db.SaveChangesAsync(token);
                return result;
            },
            cancellation);

    /// <summary>Writes with a context and plain statements for many rows, through the one writer.</summary>
    /// <param name="write">The write.</param>
    /// <param name="cancellation">Gives up waiting for the turn.</param>
    /// <param name="also">What else belongs to the same transaction.</param>
    public Task<T> WriteAsync<T>(
        Func<CustomerServiceDb, ManyRows, CancellationToken, Task<T>> write, CancellationToken cancellation, Func<DbConnection, DbTransaction, CancellationToken, Task>? also = null) =>
        database.WriteAsync(
            async (connection, transaction, token) =>
            {
                await using var db = On(connection, transaction);
                var result = await write(db, new ManyRows(Provider, connection, transaction), token);
                await db.SaveChangesAsync(token);
                if (also is not null)
                {
                    await also(connection, transaction, token);
                }

                return result;
            },
            cancellation);

    /// <summary>A context that may change the schema.</summary>
    public static CustomerServiceDb ForMigration(DatabaseSettings settings) => settings.Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteCustomerServiceDb(Migrating<SqliteCustomerServiceDb>(settings)),
        DatabaseProvider.PostgreSql => new PostgreSqlCustomerServiceDb(Migrating<PostgreSqlCustomerServiceDb>(settings)),
        _ => new SqlServerCustomerServiceDb(Migrating<SqlServerCustomerServiceDb>(settings)),
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
