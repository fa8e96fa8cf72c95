using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Storage.Sqlite;

/// <summary>One file, one writer, any number of readers (WAL).</summary>
internal sealed class SqliteDatabase : IStepDatabase, IAsyncDisposable
{
    private readonly SqliteWriter _writer;
    private readonly DatabaseSettings _reading;

    public SqliteDatabase(DatabaseSettings settings, IGroupFlush? flush = null)
    {
        var builder = new SqliteConnectionStringBuilder(settings.ConnectionString);
        Settings = settings;
        _reading = settings with { ConnectionString = new SqliteConnectionStringBuilder(builder.ToString()) { Mode = SqliteOpenMode.ReadOnly }.ToString() };
        _writer = new SqliteWriter(builder.ToString(), flush ?? new CommitFlush());
    }

    public DatabaseSettings Settings { get; }

    public IDialect Dialect => SqliteDialect.Instance;

    public async Task<DbConnection> OpenReaderAsync(CancellationToken cancellation = default)
    {
        var connection = new SqliteConnection(_reading.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            return connection;
        }
        catch (SqliteException e)
        {
            await connection.DisposeAsync();
            throw StorageFailures.Of(e) ?? (Exception)e;
        }
    }

    // Deferred: a transaction that would write could not begin on a reader.
    public Task<DbTransaction> BeginSnapshotAsync(DbConnection reader, CancellationToken cancellation) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)reader).BeginTransaction(deferred: true));

    public void Configure(DbContextOptionsBuilder options, string historyTable) => options.UseDatabase(_reading, historyTable);

    public Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction, CancellationToken, Task<T>> write, CancellationToken cancellation = default) =>
        _writer.WriteAsync(write, cancellation);

    public Task WriteStepAsync(IReadOnlyList<RowWrite> rows, Func<DbConnection, DbTransaction, CancellationToken, Task>? alsoWrite, CancellationToken cancellation) =>
        _writer.WriteAsync(
            async (connection, transaction, token) =>
            {
                _writer.Execute(rows, (SqliteTransaction)transaction);
                if (alsoWrite is not null)
                {
                    await alsoWrite(connection, transaction, token);
                }

                return true;
            },
            cancellation);

    public Task ExecuteAsync(IReadOnlyList<RowWrite> rows, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        _writer.Execute(rows, (SqliteTransaction)transaction);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => _writer.DisposeAsync();
}
