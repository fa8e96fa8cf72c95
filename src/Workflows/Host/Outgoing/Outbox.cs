using System.Data.Common;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.Runtime.Messages;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Outgoing;

/// <summary>What is to be sent out. This room keeps the rows; who renders and sends them knows what they mean.</summary>
public sealed class Outbox
{
    private readonly IStepDatabase _database;
    private readonly TimeProvider _clock;

    internal Outbox(IStepDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
    }

    /// <summary>What is not sent yet, oldest first.</summary>
    /// <param name="most">So many at most.</param>
    /// <param name="after">Only what comes after this key.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<OutboxItem>> UnsentAsync(int most, long after = 0, CancellationToken cancellation = default)
    {
        await using var connection = await _database.OpenReaderAsync(cancellation);
        var sql = _database.Dialect.Page(
            "SELECT o.outbox_key, o.instance_key, coalesce(i.definition_key, 0), o.element_id, o.idempotency_key, o.template, o.variables, o.created_at "
            + "FROM outbox o LEFT JOIN instances i ON i.instance_key = o.instance_key WHERE o.sent_at = 0 AND o.outbox_key > @p1 ORDER BY o.outbox_key", most);
        return await connection.Command(sql, null, after).ListAsync(Read, cancellation);
    }

    /// <summary>Notes that something was sent.</summary>
    public Task MarkSentAsync(long key, CancellationToken cancellation = default) =>
        _database.WriteAsync((connection, transaction, token) => MarkSentAsync(key, connection, transaction, token), cancellation);

    /// <summary>Notes that something was sent, inside the write that takes it over.</summary>
    public async Task MarkSentAsync(long key, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await using var command = connection.Command(
            "UPDATE outbox SET sent_at = @p1 WHERE outbox_key = @p2 AND sent_at = 0", transaction, _clock.GetUtcNow().ToMicroseconds(), key);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Adds a notice inside a step; a second one of the same job is the same row and is not added.</summary>
    internal Task AddAsync(JobWork work, string template, DbConnection connection, DbTransaction transaction, CancellationToken cancellation) =>
        _database.ExecuteAsync(
            [new RowWrite(Statements.InsertOutbox, [
                work.JobKey, work.InstanceKey, work.ElementId, $"notice-{work.IdempotencyKey}", template, null, null,
                VariablesFormat.Write(work.Variables), work.Now.ToMicroseconds(), 0L])],
            connection, transaction, cancellation);

    private static OutboxItem Read(DbDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetFieldValue<byte[]>(6), Instants.FromMicroseconds(row.GetInt64(7)));
}
