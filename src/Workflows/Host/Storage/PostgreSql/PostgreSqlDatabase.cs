using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BackOffice.Workflows.Host.Storage.PostgreSql;

/// <summary>PostgreSQL: a step is one batch; statements are prepared by the driver after a few uses.</summary>
internal sealed class PostgreSqlDatabase(DatabaseSettings settings) : ServerDatabase(settings, CreateSource(settings))
{
    public override IDialect Dialect => PostgreSqlDialect.Instance;

    public override void Configure(DbContextOptionsBuilder options, string historyTable) => options.UseDatabase(Settings, historyTable);

    /// <summary>
    /// Where nothing but rows is written, the batch is its own transaction: one round trip. A stale step is refused by the
    /// journal's unique index, which undoes the whole batch.
    /// </summary>
    public override async Task WriteStepAsync(
        IReadOnlyList<RowWrite> rows, Func<DbConnection, DbTransaction, CancellationToken, Task>? alsoWrite, CancellationToken cancellation)
    {
        if (alsoWrite is not null || rows.Any(row => row.Guards))
        {
            await base.WriteStepAsync(rows, alsoWrite, cancellation);
            return;
        }

        try
        {
            await using var connection = await Source.OpenConnectionAsync(cancellation);
            await using var batch = connection.CreateBatch();
            Fill(batch, rows);
            await batch.ExecuteNonQueryAsync(cancellation);
        }
        catch (DbException e) when (StorageFailures.Of(e) is not null)
        {
            throw new StorageException(StorageFailures.Of(e)!.Failure, StorageFailures.Of(e)!.Message, e);
        }
    }

    protected override string TextOf(Statement statement) => statement.PositionalSql;

    protected override void Name(DbParameter parameter, int number)
    {
        // Positional: a name would make the driver parse and rewrite the text.
    }

    private static NpgsqlDataSource CreateSource(DatabaseSettings settings)
    {
        var connection = new NpgsqlConnectionStringBuilder(settings.ConnectionString);
        if (connection.MaxAutoPrepare == 0)
        {
            connection.MaxAutoPrepare = 100;
        }

        return NpgsqlDataSource.Create(connection.ToString());
    }
}
