using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BackOffice.Workflows.Host.Storage;

/// <summary>Puts what a provider throws into the words of <see cref="StorageException"/>.</summary>
internal static class StorageFailures
{
    // https://www.sqlite.org/rescode.html
    private const int SqliteBusy = 5;
    private const int SqliteReadOnly = 8;
    private const int SqliteIoError = 10;
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteConstraint = 19;
    private const int SqliteConstraintUnique = 2067;
    private const int SqliteConstraintPrimaryKey = 1555;

    /// <summary>The storage failure behind an exception, or null when it is something else (a bug, a broken rule).</summary>
    public static StorageException? Of(Exception exception) => exception switch
    {
        StorageException known => known,
        DbUpdateException { InnerException: DbException inner } => Of(inner),
        SqliteException sqlite => OfSqlite(sqlite),
        PostgresException postgres => OfPostgres(postgres),
        NpgsqlException npgsql => Unavailable(npgsql),
        SqlException sqlServer => OfSqlServer(sqlServer),
        _ => null,
    };

    /// <summary>Whether the same transaction may succeed when it is simply run again.</summary>
    public static bool IsDeadlock(Exception exception) => exception switch
    {
        DbUpdateException { InnerException: DbException inner } => IsDeadlock(inner),
        PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure } => true,
        SqlException { Number: 1205 } => true,
        _ => false,
    };

    private static StorageException? OfSqlite(SqliteException e) => e.SqliteErrorCode switch
    {
        SqliteFull => DiskFull(e),
        SqliteIoError or SqliteCorrupt => new(StorageFailure.Damaged, $"The database file could not be read or written ({e.Message}). Nothing was saved. Check the disk.", e),
        SqliteBusy or SqliteReadOnly or SqliteCannotOpen => Unavailable(e),
        SqliteConstraint when e.SqliteExtendedErrorCode is SqliteConstraintUnique or SqliteConstraintPrimaryKey => Conflict(e),
        _ => null,
    };

    private static StorageException? OfPostgres(PostgresException e) => e.SqlState switch
    {
        PostgresErrorCodes.DiskFull => DiskFull(e),
        PostgresErrorCodes.IoError or PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted =>
            new(StorageFailure.Damaged, $"The database could not read or write its disk ({e.MessageText}). Nothing was saved.", e),
        PostgresErrorCodes.UniqueViolation => Conflict(e),
        PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure => Conflict(e),
        _ when e.SqlState.StartsWith("57P", StringComparison.Ordinal) || e.SqlState.StartsWith("08", StringComparison.Ordinal) => Unavailable(e),
        _ => null,
    };

    // Numbers: https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors
    private static StorageException? OfSqlServer(SqlException e) => e.Number switch
    {
        1105 or 9002 => DiskFull(e),
        823 or 824 or 825 => new(StorageFailure.Damaged, $"The database could not read or write its disk ({e.Message}). Nothing was saved.", e),
        2601 or 2627 or 1205 => Conflict(e),
        -2 or 2 or 53 or 233 or 4060 or 10053 or 10054 or 10060 or 18456 => Unavailable(e),
        _ => null,
    };

    private static StorageException DiskFull(Exception e) =>
        new(StorageFailure.DiskFull, "The database's disk is full. Nothing was saved. Make room and try again.", e);

    private static StorageException Unavailable(Exception e) =>
        new(StorageFailure.Unavailable, $"The database cannot be reached or is locked ({e.Message}). Nothing was saved. Try again.", e);

    private static StorageException Conflict(Exception e) =>
        new(StorageFailure.Conflict, $"Somebody else changed the same thing first ({e.Message}). Nothing was saved. Look again and repeat.", e);
}
