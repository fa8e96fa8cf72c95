using Microsoft.Data.Sqlite;

namespace BackOffice.Workflows.Host.Storage.Sqlite;

/// <summary>A write in the queue.</summary>
internal abstract class PendingWrite
{
    /// <summary>Runs it in a savepoint and keeps how it went. Throws only what breaks the whole group.</summary>
    public abstract void Run(SqliteConnection connection, SqliteTransaction group, PreparedStatements statements);

    /// <summary>Tells whoever waits, after the group was flushed or lost.</summary>
    public abstract void Tell(StorageException? groupFailure);
}
