using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Storage;

/// <summary>What PostgreSQL and SQL Server have in common: a pool, a transaction for each write, batches.</summary>
internal abstract class ServerDatabase(DatabaseSettings settings, DbDataSource source) : IStepDatabase, IAsyncDisposable
{
    private const int Attempts = 5;

    public DatabaseSettings Settings { get; } = settings;

    public abstract IDialect Dialect { get; }

    protected DbDataSource Source { get; } = source;

    public async Task<DbConnection> OpenReaderAsync(CancellationToken cancellation = default)
    {
        try
        {
            return await Source.OpenConnectionAsync(cancellation);
        }
        catch (DbException e)
        {
            throw StorageFailures.Of(e) ?? (Exception)e;
        }
    }

    public async Task<DbTransaction> BeginSnapshotAsync(DbConnection reader, CancellationToken cancellation) =>
        await reader.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellation);

    public abstract void Configure(DbContextOptionsBuilder options, string historyTable);

    public async Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction, CancellationToken, Task<T>> write, CancellationToken cancellation = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var connection = await Source.OpenConnectionAsync(cancellation);
                await using var transaction = await connection.BeginTransactionAsync(cancellation);
                var result = await write(connection, transaction, cancellation);
                await transaction.CommitAsync(CancellationToken.None);
                return result;
            }
            catch (Exception e) when (attempt < Attempts && StorageFailures.IsDeadlock(e))
            {
                // The server chose this transaction to give way; it may run again.
            }
            catch (Exception e) when (e is not StorageException && StorageFailures.Of(e) is not null)
            {
                throw new StorageException(StorageFailures.Of(e)!.Failure, StorageFailures.Of(e)!.Message, e);
            }
        }
    }

    public virtual Task WriteStepAsync(IReadOnlyList<RowWrite> rows, Func<DbConnection, DbTransaction, CancellationToken, Task>? alsoWrite, CancellationToken cancellation) =>
        this.WriteAsync(
            async (connection, transaction, token) =>
            {
                await ExecuteAsync(rows, connection, transaction, token);
                if (alsoWrite is not null)
                {
                    await alsoWrite(connection, transaction, token);
                }
            },
            cancellation);

    public async Task ExecuteAsync(IReadOnlyList<RowWrite> rows, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        if (rows.Count == 0)
        {
            return;
        }

        await using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        Fill(batch, rows);
        await batch.ExecuteNonQueryAsync(cancellation);
        CheckGuards(batch, rows);
    }

    public ValueTask DisposeAsync() => Source.DisposeAsync();

    /// <summary>The text of a statement as this server wants it.</summary>
    protected abstract string TextOf(Statement statement);

    /// <summary>Names a parameter as this server wants it.</summary>
    protected abstract void Name(DbParameter parameter, int number);

    protected void Fill(DbBatch batch, IReadOnlyList<RowWrite> rows)
    {
        foreach (var row in rows)
        {
            var command = batch.CreateBatchCommand();
#pragma warning disable CA2100 // The text is one of Statements' constants.
            command.CommandText = TextOf(row.Statement);
#pragma warning restore CA2100
            for (var i = 0; i < row.Values.Length; i++)
            {
                var parameter = command.CreateParameter();
                Name(parameter, i + 1);
                parameter.Value = row.Values[i] ?? DBNull.Value;
                command.Parameters.Add(parameter);
            }

            batch.BatchCommands.Add(command);
        }
    }

    protected static void CheckGuards(DbBatch batch, IReadOnlyList<RowWrite> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Guards && batch.BatchCommands[i].RecordsAffected != 1)
            {
                throw RowWrite.GuardFailed(rows[i]);
            }
        }
    }
}
