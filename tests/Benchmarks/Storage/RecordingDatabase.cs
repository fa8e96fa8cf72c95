using System.Data.Common;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Benchmarks.Storage;

/// <summary>Keeps the rows of each step, so that they can be written once more without the room.</summary>
internal sealed class RecordingDatabase(IStepDatabase inner, List<IReadOnlyList<RowWrite>> rows) : IStepDatabase, IAsyncDisposable
{
    public DatabaseSettings Settings => inner.Settings;

    public IDialect Dialect => inner.Dialect;

    public Task<DbConnection> OpenReaderAsync(CancellationToken cancellation = default) => inner.OpenReaderAsync(cancellation);

    public void Configure(DbContextOptionsBuilder options, string historyTable) => inner.Configure(options, historyTable);

    public Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction, CancellationToken, Task<T>> write, CancellationToken cancellation = default) =>
        inner.WriteAsync(write, cancellation);

    public Task<DbTransaction> BeginSnapshotAsync(DbConnection reader, CancellationToken cancellation) => inner.BeginSnapshotAsync(reader, cancellation);

    public async Task WriteStepAsync(IReadOnlyList<RowWrite> step, Func<DbConnection, DbTransaction, CancellationToken, Task>? alsoWrite, CancellationToken cancellation)
    {
        await inner.WriteStepAsync(step, alsoWrite, cancellation);
        lock (rows)
        {
            rows.Add(step);
        }
    }

    public Task ExecuteAsync(IReadOnlyList<RowWrite> step, DbConnection connection, DbTransaction transaction, CancellationToken cancellation) =>
        inner.ExecuteAsync(step, connection, transaction, cancellation);

    public ValueTask DisposeAsync() => ((IAsyncDisposable)inner).DisposeAsync();
}
