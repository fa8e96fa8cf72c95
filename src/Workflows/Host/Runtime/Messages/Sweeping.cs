using System.Data.Common;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Runtime.Messages;

/// <summary>Clears away what messages leave: those whose time is over, and locks that nobody needs. What nobody wanted stays as a dead letter for a while.</summary>
public sealed class Sweeping
{
    private const int PageSize = 200;
    private static readonly TimeSpan DeadLettersStay = TimeSpan.FromDays(90);

    private readonly IStepDatabase _database;
    private readonly TimeProvider _clock;

    internal Sweeping(IStepDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
    }

    /// <summary>Sweeps everything that is due, in small transactions.</summary>
    public async Task<SweepReport> RunAsync(CancellationToken cancellation = default)
    {
        var now = _clock.GetUtcNow().ToMicroseconds();
        var (expired, dead) = (0, 0);
        while (true)
        {
            var (messages, unwanted) = await _database.WriteAsync((connection, transaction, token) => ExpireAsync(now, connection, transaction, token), cancellation);
            (expired, dead) = (expired + messages, dead + unwanted);
            if (messages < PageSize)
            {
                break;
            }
        }

        var forgotten = await ExecuteAsync(
            "DELETE FROM dead_letters WHERE expired_at < @p1", cancellation, (_clock.GetUtcNow() - DeadLettersStay).ToMicroseconds());

        // A lock row is nothing but a place to queue at: whoever needs it again writes it again.
        var locks = await ExecuteAsync(
            "DELETE FROM message_locks WHERE NOT EXISTS (SELECT 1 FROM subscriptions s WHERE s.name = message_locks.name AND s.correlation_key = message_locks.correlation_key) "
            + "AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.name = message_locks.name AND m.correlation_key = message_locks.correlation_key)",
            cancellation);
        return new SweepReport(expired, dead, forgotten, locks);
    }

    private async Task<(int Messages, int Unwanted)> ExpireAsync(long now, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        var page = _database.Dialect.Page(
            "SELECT message_key, name, correlation_key, message_id, variables, publisher, published_at, expires_at, "
            + "CASE WHEN EXISTS (SELECT 1 FROM message_correlations c WHERE c.message_key = messages.message_key) THEN 1 ELSE 0 END "
            + "FROM messages WHERE expires_at <= @p1 ORDER BY expires_at, message_key",
            PageSize);
        var expired = await connection.Command(page, transaction, now).ListAsync(
            row => (
                Key: row.GetInt64(0),
                Wanted: row.GetInt32(8) == 1,
                Values: (object?[])[row.GetInt64(0), row.GetString(1), row.GetString(2), row.Text(3), row.GetFieldValue<byte[]>(4), row.GetString(5), row.GetInt64(6), row.GetInt64(7)]),
            cancellation);
        var rows = new List<RowWrite>();
        foreach (var (key, wanted, values) in expired)
        {
            rows.Add(new RowWrite(Statements.DeleteMessage, [key]));
            rows.Add(wanted ? new RowWrite(Statements.DeleteCorrelations, [key]) : new RowWrite(Statements.InsertDeadLetter, values));
        }

        await _database.ExecuteAsync(rows, connection, transaction, cancellation);
        return (expired.Count, expired.Count(message => !message.Wanted));
    }

    private Task<int> ExecuteAsync(string sql, CancellationToken cancellation, params object[] values) =>
        _database.WriteAsync(
            async (connection, transaction, token) =>
            {
                await using var command = connection.Command(sql, transaction, values);
                return await command.ExecuteNonQueryAsync(token);
            },
            cancellation);
}
