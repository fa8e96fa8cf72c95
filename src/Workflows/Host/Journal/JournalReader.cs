using System.Data.Common;
using System.Runtime.CompilerServices;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Journal;

/// <summary>Reads the journal, a page at a time.</summary>
public sealed class JournalReader
{
    private const int PageSize = 500;
    private const string Columns = "position, instance_key, sequence, instant, actor, command, payload, salt, payload_hash, previous_hash, hash";

    private readonly IStepDatabase _database;

    internal JournalReader(IStepDatabase database) => _database = database;

    /// <summary>The entries of one instance, in order, after a sequence.</summary>
    public async IAsyncEnumerable<JournalEntry> ReadAsync(long instanceKey, long after = 0, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var sql = _database.Dialect.Page($"SELECT {Columns} FROM journal WHERE instance_key = @p1 AND sequence > @p2 ORDER BY sequence", PageSize);
        while (true)
        {
            var page = await AskAsync(sql, cancellation, instanceKey, after);
            foreach (var entry in page)
            {
                yield return entry;
            }

            if (page.Count < PageSize)
            {
                yield break;
            }

            after = page[^1].Sequence;
        }
    }

    /// <summary>Entries of all instances after a position, never past the point up to which everything is committed.</summary>
    public async Task<IReadOnlyList<JournalEntry>> ReadAllAsync(long afterPosition, int most, CancellationToken cancellation = default)
    {
        var committed = await CommittedPositionAsync(afterPosition, cancellation);
        var sql = _database.Dialect.Page($"SELECT {Columns} FROM journal WHERE position > @p1 AND position <= @p2 ORDER BY position", most);
        return await AskAsync(sql, cancellation, afterPosition, committed);
    }

    /// <summary>The position up to which everything is committed; nothing will ever appear below it.</summary>
    /// <param name="after">A position that the caller has seen; spares looking below it.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<long> CommittedPositionAsync(long after = 0, CancellationToken cancellation = default)
    {
        await using var connection = await _database.OpenReaderAsync(cancellation);
        var sql = _database.Dialect.CommittedPosition;
        await using var command = sql.Contains("@p1", StringComparison.Ordinal) ? connection.Command(sql, null, after) : connection.Command(sql, null);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The state of an instance, made anew from its journal.</summary>
    /// <exception cref="InvalidOperationException">Part of the journal was erased.</exception>
    public async Task<ProcessInstance> ReplayAsync(long instanceKey, CancellationToken cancellation = default)
    {
        ProcessInstance? state = null;
        await foreach (var entry in ReadAsync(instanceKey, cancellation: cancellation))
        {
            if (entry.IsRefusal)
            {
                continue;
            }

            if (entry.Payload is null)
            {
                throw new InvalidOperationException($"The journal of case {instanceKey} was erased at entry {entry.Sequence}; its state cannot be made anew.");
            }

            foreach (var happened in EventFormat.Read(entry.Payload))
            {
                state = ProcessEngine.Evolve(state, happened);
            }
        }

        return state ?? throw new InvalidOperationException($"Case {instanceKey} has no journal.");
    }

    private async Task<List<JournalEntry>> AskAsync(string sql, CancellationToken cancellation, params object[] values)
    {
        await using var connection = await _database.OpenReaderAsync(cancellation);
        return await connection.Command(sql, null, values).ListAsync(Read, cancellation);
    }

    private static JournalEntry Read(DbDataReader row) => new(
        row.GetInt64(1),
        row.GetInt64(2),
        row.GetInt64(3),
        row.GetString(4),
        row.GetString(5),
        row.Bytes(6),
        row.Bytes(7),
        row.GetFieldValue<byte[]>(8),
        row.GetFieldValue<byte[]>(9),
        row.GetFieldValue<byte[]>(10))
    {
        Position = row.GetInt64(0),
    };
}
