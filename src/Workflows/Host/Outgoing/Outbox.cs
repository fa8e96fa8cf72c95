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
    public async Task<IReadOnlyList<OutboxItem>> UnsentAsync(int most, CancellationToken cancellation = default)
    {
        await using var connection = await _database.OpenReaderAsync(cancellation);
        var sql = _database.Dialect.Page(
            "SELECT outbox_key, instance_key, element_id, idempotency_key, template, variables, created_at FROM outbox WHERE sent_at = 0 ORDER BY outbox_key", most);
        return await connection.Command(sql, null).ListAsync(Read, cancellation);
    }

    /// <summary>Notes that something was sent.</summary>
    public Task MarkSentAsync(long key, CancellationToken cancellation = default)
    {
        var now = _clock.GetUtcNow().ToMicroseconds();
        return _database.WriteAsync(
            async (connection, transaction, token) =>
            {
                await using var command = connection.Command("UPDATE outbox SET sent_at = @p1 WHERE outbox_key = @p2 AND sent_at = 0", transaction, now, key);
                await command.ExecuteNonQueryAsync(token);
            },
            cancellation);
    }

    /// <summary>Adds a notice inside a step; a second one of the same job is the same row and is not added.</summary>
    internal Task AddAsync(JobWork work, string template, DbConnection connection, DbTransaction transaction, CancellationToken cancellation) =>
        _database.ExecuteAsync(
            [new RowWrite(Statements.InsertOutbox, [
                work.JobKey, work.InstanceKey, work.ElementId, $"notice-{work.IdempotencyKey}", template, null, null,
                VariablesFormat.Write(work.Variables), work.Now.ToMicroseconds(), 0L])],
            connection, transaction, cancellation);

    private static OutboxItem Read(DbDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetFieldValue<byte[]>(5), Instants.FromMicroseconds(row.GetInt64(6)));
}
