using System.Data.Common;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace BackOffice.Workflows.Host.Storage.Sqlite;

/// <summary>
/// The one writer: a thread that takes what waits, runs each write in a savepoint of one transaction, commits,
/// and only then tells the writers how it went.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    /// <summary>A group larger than this gains nothing and makes the first of it wait.</summary>
    private const int LargestGroup = 256;

    private readonly Channel<PendingWrite> _queue = Channel.CreateUnbounded<PendingWrite>(new UnboundedChannelOptions { SingleReader = true });
    private readonly string _connectionString;
    private readonly IGroupFlush _flush;
    private readonly Lock _starting = new();
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SqliteConnection? _connection;
    private PreparedStatements? _statements;
    private Thread? _thread;

    public SqliteWriter(string connectionString, IGroupFlush flush)
    {
        _connectionString = connectionString;
        _flush = flush;
    }

    public Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction, CancellationToken, Task<T>> write, CancellationToken cancellation)
    {
        var pending = new PendingWrite<T>(write, cancellation);
        EnsureStarted();
        return _queue.Writer.TryWrite(pending)
            ? pending.Done
            : throw new StorageException(StorageFailure.Unavailable, "The program is stopping. Nothing was saved.");
    }

    /// <summary>Runs prepared statements; only inside a write, on the writer's own thread.</summary>
    public void Execute(IReadOnlyList<RowWrite> rows, SqliteTransaction transaction) => _statements!.Execute(rows, transaction);

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        if (_thread is not null)
        {
            await _stopped.Task;
        }
    }

    private void EnsureStarted()
    {
        if (_thread is not null)
        {
            return;
        }

        lock (_starting)
        {
            if (_thread is null)
            {
                var thread = new Thread(Run) { IsBackground = true, Name = "database writer" };
                thread.Start();
                _thread = thread;
            }
        }
    }

    private void Run()
    {
        var group = new List<PendingWrite>(LargestGroup);
        while (Wait())
        {
            RunGroup(group);
            group.Clear();
        }

        Close();
        _stopped.SetResult();
    }

    private bool Wait()
    {
        var waiting = _queue.Reader.WaitToReadAsync();
        return waiting.IsCompleted ? waiting.Result : waiting.AsTask().GetAwaiter().GetResult();
    }

    private void RunGroup(List<PendingWrite> group)
    {
        StorageException? failure = null;
        try
        {
            var connection = Open();
            using var transaction = connection.BeginTransaction(deferred: false);
            while (group.Count < LargestGroup && _queue.Reader.TryRead(out var write))
            {
                group.Add(write);
                write.Run(connection, transaction, _statements!);
            }

            _flush.Flush(transaction, group.Count);
        }
        catch (SqliteException e)
        {
            // The group is gone as a whole: the disk is full, or the file cannot be read or written.
            failure = StorageFailures.Of(e) ?? new StorageException(StorageFailure.Damaged, $"The database refused a transaction ({e.Message}). Nothing was saved.", e);
        }

        if (failure is not null)
        {
            // A connection that failed like this is not trusted again.
            Close();
            if (group.Count == 0)
            {
                TakeAll(group);
            }
        }

        foreach (var write in group)
        {
            write.Tell(failure);
        }
    }

    private void TakeAll(List<PendingWrite> group)
    {
        while (_queue.Reader.TryRead(out var write))
        {
            group.Add(write);
        }
    }

    private SqliteConnection Open()
    {
        if (_connection is not null)
        {
            return _connection;
        }

        SqliteFiles.EnsureDirectory(_connectionString);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(_connectionString) { Pooling = false }.ToString());
        connection.Open();
        SqlitePragmas.Apply(connection);
        _statements = new PreparedStatements(connection);
        return _connection = connection;
    }

    private void Close()
    {
        _statements?.Dispose();
        _statements = null;
        _connection?.Dispose();
        _connection = null;
    }
}
