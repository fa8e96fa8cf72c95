using System.Data.Common;
using System.Runtime.ExceptionServices;
using Microsoft.Data.Sqlite;

namespace BackOffice.Workflows.Host.Storage.Sqlite;

/// <summary>A write with a result.</summary>
internal sealed class PendingWrite<T>(Func<DbConnection, DbTransaction, CancellationToken, Task<T>> write, CancellationToken cancellation) : PendingWrite
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;
    private ExceptionDispatchInfo? _failure;

    public Task<T> Done => _done.Task;

    public override void Run(SqliteConnection connection, SqliteTransaction group, PreparedStatements statements)
    {
        if (cancellation.IsCancellationRequested)
        {
            _failure = ExceptionDispatchInfo.Capture(new OperationCanceledException(cancellation));
            return;
        }

        statements.Savepoint(group);
        try
        {
            // SQLite's calls return completed tasks; a delegate that waits for something else holds the writer.
            _result = write(connection, group, cancellation).GetAwaiter().GetResult();
        }
#pragma warning disable CA1031 // Whatever a write throws is its own caller's: it is kept and thrown there, and undone here alone.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _failure = ExceptionDispatchInfo.Capture(StorageFailures.Of(e) ?? e);
            if (BreaksGroup(e))
            {
                throw;
            }

            statements.Rollback(group);
        }

        statements.Release(group);
    }

    public override void Tell(StorageException? groupFailure)
    {
        if (_failure is not null)
        {
            _done.SetException(_failure.SourceException);
        }
        else if (groupFailure is not null)
        {
            _done.SetException(new StorageException(groupFailure.Failure, groupFailure.Message, groupFailure));
        }
        else
        {
            _done.SetResult(_result!);
        }
    }

    // SQLite itself rolls the whole transaction back on these: https://www.sqlite.org/lang_transaction.html
    private static bool BreaksGroup(Exception e) => StorageFailures.Of(e) is { Failure: StorageFailure.DiskFull or StorageFailure.Damaged } && Root(e) is SqliteException;

    private static Exception Root(Exception e) => e.InnerException is { } inner && e is not SqliteException ? Root(inner) : e;
}
