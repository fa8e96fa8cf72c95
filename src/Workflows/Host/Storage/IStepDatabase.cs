using System.Data.Common;

namespace BackOffice.Workflows.Host.Storage;

/// <summary>The hot path: writes the rows of a step in one transaction, in one round trip where the database allows it.</summary>
internal interface IStepDatabase : IDatabase
{
    IDialect Dialect { get; }

    /// <summary>Several reads on the connection see one and the same state until it is disposed.</summary>
    Task<DbTransaction> BeginSnapshotAsync(DbConnection reader, CancellationToken cancellation);

    /// <summary>Writes rows and, after them in the same transaction, what else belongs to the step.</summary>
    /// <exception cref="StorageException">With <see cref="StorageFailure.Conflict"/> when a guard did not hold; nothing was written.</exception>
    Task WriteStepAsync(IReadOnlyList<RowWrite> rows, Func<DbConnection, DbTransaction, CancellationToken, Task>? alsoWrite, CancellationToken cancellation);

    /// <summary>Writes rows inside a write that is under way.</summary>
    Task ExecuteAsync(IReadOnlyList<RowWrite> rows, DbConnection connection, DbTransaction transaction, CancellationToken cancellation);
}
