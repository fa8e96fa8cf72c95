using System.Collections.Immutable;
using System.Data.Common;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Journal;

/// <summary>
/// Checks the hash chain of every case up to the head that its row names, and replays its journal against its stored state
/// and the rows derived from it (tasks, timers, jobs, subscriptions, incidents).
/// Reads page by page; the memory it takes is that of the largest case.
/// </summary>
public sealed class Audit
{
    private const int PageSize = 200;
    private const int MostFindings = 1_000;

    private readonly IStepDatabase _database;
    private readonly JournalReader _journal;

    internal Audit(IStepDatabase database, JournalReader journal)
    {
        _database = database;
        _journal = journal;
    }

    /// <summary>Checks every case.</summary>
    /// <param name="told">Hears each finding as it is made; may be null.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<AuditReport> VerifyAsync(Action<AuditFinding>? told = null, CancellationToken cancellation = default)
    {
        var findings = ImmutableArray.CreateBuilder<AuditFinding>();
        long passed = 0, failed = 0, entries = 0, erased = 0, after = 0;
        while (true)
        {
            var page = await HeadsAsync(after, cancellation);
            foreach (var head in page)
            {
                var check = new InstanceAudit(head.InstanceKey);
                await CheckAsync(head, check, cancellation);
                entries += check.Entries;
                erased += check.Erased;
                if (check.Finding is null)
                {
                    passed++;
                    continue;
                }

                failed++;
                told?.Invoke(check.Finding);
                if (findings.Count < MostFindings)
                {
                    findings.Add(check.Finding);
                }
            }

            if (page.Count < PageSize)
            {
                break;
            }

            after = page[^1].InstanceKey;
        }

        foreach (var orphan in await OrphansAsync(cancellation))
        {
            failed++;
            var finding = new AuditFinding(orphan, 0, "Expected a case for these journal entries, but its row is gone.");
            told?.Invoke(finding);
            findings.Add(finding);
        }

        return new AuditReport(passed, failed, entries, erased, findings.ToImmutable());
    }

    // A case may go on while it is checked: what does not fit is looked at once more, with the head read anew.
    private async Task CheckAsync(Head head, InstanceAudit check, CancellationToken cancellation)
    {
        await RunAsync(head, check, cancellation);
        if (check.Finding is not null && await HeadAsync(head.InstanceKey, cancellation) is { } again && again.Revision != head.Revision)
        {
            check.Reset();
            await RunAsync(again, check, cancellation);
        }
    }

    private async Task RunAsync(Head head, InstanceAudit check, CancellationToken cancellation)
    {
        await foreach (var entry in _journal.ReadAsync(head.InstanceKey, cancellation: cancellation))
        {
            if (entry.Sequence > head.Revision && entry.Sequence == check.NextSequence)
            {
                check.Surplus();
                return;
            }

            if (!check.Take(entry))
            {
                return;
            }
        }

        check.Close(head.Revision, head.HeadHash);
        if (check.Finding is null && check.State is { } replayed)
        {
            check.Compare(replayed, head.Header, await ElementsAsync(head.InstanceKey, cancellation));
            if (check.Finding is null && !head.IsSetAside)
            {
                check.CompareRows(replayed, await RowsAsync(head.InstanceKey, cancellation));
            }
        }
    }

    private async Task<List<Head>> HeadsAsync(long after, CancellationToken cancellation)
    {
        await using var connection = await _database.OpenReaderAsync(cancellation);
        var sql = _database.Dialect.Page($"SELECT {Head.Columns} FROM instances WHERE instance_key > @p1 ORDER BY instance_key", PageSize);
        return await connection.Command(sql, null, after).ListAsync(Head.Read, cancellation);
    }

    private async Task<Head?> HeadAsync(long instanceKey, CancellationToken cancellation)
    {
        await using var connection = await _database.OpenReaderAsync(cancellation);
        return (await connection.Command($"SELECT {Head.Columns} FROM instances WHERE instance_key = @p1", null, instanceKey).ListAsync(Head.Read, cancellation)).FirstOrDefault();
    }

    private async Task<Dictionary<long, byte[]>> ElementsAsync(long instanceKey, CancellationToken cancellation)
    {
        await using var connection = await _database.OpenReaderAsync(cancellation);
        var rows = await connection.Command("SELECT element_key, state FROM element_instances WHERE instance_key = @p1", null, instanceKey)
            .ListAsync(row => (Key: row.GetInt64(0), State: row.GetFieldValue<byte[]>(1)), cancellation);
        return rows.ToDictionary(row => row.Key, row => row.State);
    }

    private async Task<DerivedRows> RowsAsync(long instanceKey, CancellationToken cancellation)
    {
        await using var connection = await _database.OpenReaderAsync(cancellation);
        async Task<List<long>> Keys(string sql) => await connection.Command(sql, null, instanceKey).ListAsync(row => row.GetInt64(0), cancellation);
        return new DerivedRows(
            await Keys("SELECT work_item_key FROM work_items WHERE instance_key = @p1 AND ended_at = 0"),
            await Keys("SELECT timer_key FROM timers WHERE instance_key = @p1"),
            await Keys("SELECT job_key FROM jobs WHERE instance_key = @p1"),
            await Keys("SELECT subscription_key FROM subscriptions WHERE instance_key = @p1"),
            await Keys("SELECT incident_key FROM incidents WHERE instance_key = @p1 AND resolved_at = 0"));
    }

    private async Task<List<long>> OrphansAsync(CancellationToken cancellation)
    {
        await using var connection = await _database.OpenReaderAsync(cancellation);
        return await connection.Command(
            "SELECT DISTINCT instance_key FROM journal WHERE NOT EXISTS (SELECT 1 FROM instances i WHERE i.instance_key = journal.instance_key)", null)
            .ListAsync(row => row.GetInt64(0), cancellation);
    }

    private sealed record Head(long InstanceKey, long Revision, byte[] HeadHash, byte[] Header, bool IsSetAside)
    {
        public const string Columns = "instance_key, revision, head_hash, header, set_aside";

        public static Head Read(DbDataReader row) => new(row.GetInt64(0), row.GetInt64(1), row.GetFieldValue<byte[]>(2), row.GetFieldValue<byte[]>(3), !row.IsDBNull(4));
    }
}
