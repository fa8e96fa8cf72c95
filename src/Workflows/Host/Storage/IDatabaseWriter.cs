using System.Data.Common;

namespace BackOffice.Workflows.Host.Storage;

/// <summary>
/// The one way to write. On SQLite every write of the program goes through one queue and is flushed in groups;
/// on a server database each write is a transaction of its own. Nothing is acknowledged before it is durable.
/// </summary>
public interface IDatabaseWriter
{
    /// <summary>Runs a write inside a transaction and returns when that is durable. Whatever the delegate throws undoes this write alone.</summary>
    /// <param name="write">
    /// Writes on the connection given, inside the transaction given, and neither commits nor rolls back nor disposes.
    /// It may run more than once (a deadlock on a server), so it changes nothing outside the database.
    /// </param>
    /// <param name="cancellation">Gives up waiting for the turn; a write that has begun is finished.</param>
    /// <exception cref="StorageException">The database could not take it: disk full, not reachable… Nothing was saved.</exception>
    Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction, CancellationToken, Task<T>> write, CancellationToken cancellation = default);
}
