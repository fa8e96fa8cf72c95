using System.Data.Common;
using BackOffice.TestKit;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Sqlite;

namespace BackOffice.Workflows.Host.Tests.Storage;

public sealed class WriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_writer_runs_with_a_write_ahead_log_that_is_synced_at_every_commit()
    {
        await using var database = Open();
        var settings = await database.WriteAsync((connection, _, _) => Task.FromResult((
            Ask(connection, "PRAGMA journal_mode"), Ask(connection, "PRAGMA synchronous"))));
        Assert.Equal(("wal", "2"), settings); // 2 is FULL
    }

    [Fact]
    public async Task Nobody_is_told_before_the_group_was_flushed()
    {
        using var flush = new HeldFlush();
        await using var database = Open(flush);
        await Create(database);

        flush.Hold();
        var writes = Enumerable.Range(0, 8).Select(i => Insert(database, i)).ToArray();
        flush.WaitUntilAsked();
        Assert.All(writes, write => Assert.False(write.IsCompleted));
        Assert.Equal(0, await Count(database));

        flush.Release();
        await Task.WhenAll(writes);
        Assert.Equal(8, await Count(database));
    }

    [Fact]
    public async Task Writes_that_wait_are_flushed_together()
    {
        using var flush = new HeldFlush();
        await using var database = Open(flush);
        await Create(database);

        flush.Hold();
        var first = Insert(database, 0);
        flush.WaitUntilAsked();
        var others = Enumerable.Range(1, 20).Select(i => Insert(database, i)).ToArray();
        flush.Release();
        await Task.WhenAll([first, .. others]);
        Assert.Equal([1, 1, 20], flush.Groups);
    }

    [Fact]
    public async Task When_the_flush_fails_everybody_in_the_group_hears_it_and_nothing_is_there()
    {
        using var flush = new HeldFlush();
        await using var database = Open(flush);
        await Create(database);

        flush.FailNext();
        var failure = await Assert.ThrowsAsync<StorageException>(() => Insert(database, 1));
        Assert.Equal(StorageFailure.DiskFull, failure.Failure);
        Assert.Equal("The database's disk is full. Nothing was saved. Make room and try again.", failure.Message);
        Assert.Equal(0, await Count(database));

        await Insert(database, 2);
        Assert.Equal(1, await Count(database));
    }

    [Fact]
    public async Task A_write_that_fails_is_undone_alone()
    {
        using var flush = new HeldFlush();
        await using var database = Open(flush);
        await Create(database);

        flush.Hold();
        var first = Insert(database, 1);
        flush.WaitUntilAsked();
        var broken = database.WriteAsync(async (connection, transaction, token) =>
        {
            await Run(connection, transaction, "INSERT INTO things VALUES (2)");
            throw new InvalidOperationException("a rule was broken");
        });
        var twice = Insert(database, 1);
        var good = Insert(database, 3);
        flush.Release();

        await first;
        await good;
        Assert.Equal("a rule was broken", (await Assert.ThrowsAsync<InvalidOperationException>(() => broken)).Message);
        Assert.Equal(StorageFailure.Conflict, (await Assert.ThrowsAsync<StorageException>(() => twice)).Failure);
        Assert.Equal(2, await Count(database));
    }

    [Fact]
    public async Task A_full_disk_is_said_clearly_and_changes_nothing()
    {
        await using var database = Open();
        await Create(database);
        await database.WriteAsync((connection, transaction, _) => Run(connection, transaction, "CREATE TABLE big (bytes BLOB)"));
        var pages = int.Parse(await database.WriteAsync((connection, _, _) => Task.FromResult(Ask(connection, "PRAGMA page_count"))), System.Globalization.CultureInfo.InvariantCulture);
        await database.WriteAsync((connection, _, _) => Task.FromResult(Ask(connection, $"PRAGMA max_page_count={pages + 2}")));

        await Insert(database, 1);
        var failure = await Assert.ThrowsAsync<StorageException>(
            () => database.WriteAsync((connection, transaction, _) => Run(connection, transaction, "INSERT INTO big VALUES (zeroblob(100000))")));
        Assert.Equal(StorageFailure.DiskFull, failure.Failure);
        Assert.Equal(1, await Count(database));
    }

    [Fact]
    public async Task A_reader_cannot_write()
    {
        await using var database = Open();
        await Create(database);
        await using var reader = await database.OpenReaderAsync();
        var failure = Assert.ThrowsAny<DbException>(() => Ask(reader, "INSERT INTO things VALUES (9)"));
        Assert.Contains("readonly", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopping_program_finishes_what_waits_and_takes_nothing_more()
    {
        var database = Open();
        await Create(database);
        var writes = Enumerable.Range(0, 50).Select(i => Insert(database, i)).ToArray();
        await database.DisposeAsync();
        await Task.WhenAll(writes);
        await Assert.ThrowsAsync<StorageException>(() => Insert(database, 100));
    }

    private SqliteDatabase Open(IGroupFlush? flush = null) => new(DatabaseSettings.SqliteFile(_folder.File("test.db")), flush);

    private static Task Create(SqliteDatabase database) =>
        database.WriteAsync((connection, transaction, _) => Run(connection, transaction, "CREATE TABLE things (id INTEGER PRIMARY KEY)"));

    private static Task Insert(SqliteDatabase database, int id) =>
        database.WriteAsync((connection, transaction, _) => Run(connection, transaction, $"INSERT INTO things VALUES ({id})"));

    private static async Task<int> Count(SqliteDatabase database)
    {
        await using var reader = await database.OpenReaderAsync();
        return int.Parse(Ask(reader, "SELECT count(*) FROM things"), System.Globalization.CultureInfo.InvariantCulture);
    }

#pragma warning disable CA2100 // Texts of this file.
    private static async Task Run(DbConnection connection, DbTransaction transaction, string sql)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static string Ask(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }
#pragma warning restore CA2100
}
