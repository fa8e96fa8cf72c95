using System.Collections.Immutable;
using System.Text;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Batches;

/// <summary>Asks for batches and shows how far they are.</summary>
public sealed class BatchDesk
{
    /// <summary>How many cases one batch may have.</summary>
    public const int MostItems = 50_000;

    private const int MostRows = 200;

    private readonly WorkflowsDbFactory _databases;
    private readonly IStepDatabase _database;
    private readonly KeyAllocator _keys;
    private readonly TimeProvider _clock;

    internal BatchDesk(WorkflowsDbFactory databases, IStepDatabase database, KeyAllocator keys, TimeProvider clock)
    {
        _databases = databases;
        _database = database;
        _keys = keys;
        _clock = clock;
    }

    /// <summary>Notes the cases that fit now; they are worked off in the background.</summary>
    public async Task<BatchOutcome> CreateAsync(BatchWork work, BatchQuery query, Actor actor, string? reason, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.MayAdminister)
        {
            return new BatchOutcome.Refused($"Expected somebody who may change what runs, but '{actor.Name}' may not.");
        }

        List<long> instances;
        await using (var db = _databases.Reader())
        {
            instances = await Matching(db, query).OrderBy(row => row.InstanceKey).Select(row => row.InstanceKey).Take(MostItems + 1).ToListAsync(cancellation);
        }

        if (instances.Count is 0 or > MostItems)
        {
            return new BatchOutcome.Refused($"Expected from 1 to {MostItems} running cases, but {(instances.Count == 0 ? "none fits" : "more fit")}; choose others.");
        }

        var key = await _keys.NextAsync(cancellation);
        var rows = new List<RowWrite>
        {
            new(Statements.InsertBatch, [key, NameOf(work), new BatchDetails(work, query).Write(), actor.Name, reason, _clock.GetUtcNow().ToMicroseconds(), 0L, instances.Count]),
        };
        rows.AddRange(instances.Select(instance => new RowWrite(Statements.InsertBatchItem, [key, instance, (int)BatchItemState.Pending, null, 0L])));
        await _database.WriteStepAsync(rows, null, cancellation);
        return new BatchOutcome.Created(key, instances.Count);
    }

    /// <summary>The batches, newest first.</summary>
    public async Task<ImmutableArray<Batch>> ListAsync(long? before = null, int pageSize = 50, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var rows = await db.Batches.Where(row => before == null || row.BatchKey < before).OrderByDescending(row => row.BatchKey)
            .Take(Math.Clamp(pageSize, 1, MostRows)).ToListAsync(cancellation);
        var batches = ImmutableArray.CreateBuilder<Batch>(rows.Count);
        foreach (var row in rows)
        {
            batches.Add(await DescribeAsync(db, row, cancellation));
        }

        return batches.MoveToImmutable();
    }

    /// <summary>One batch, or null.</summary>
    public async Task<Batch?> FindAsync(long batchKey, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        return await db.Batches.FirstOrDefaultAsync(row => row.BatchKey == batchKey, cancellation) is { } row ? await DescribeAsync(db, row, cancellation) : null;
    }

    /// <summary>The cases of a batch, by key.</summary>
    /// <param name="batchKey">The batch.</param>
    /// <param name="state">Only cases in this state; null for all.</param>
    /// <param name="after">Only cases behind this key; null for the first page.</param>
    /// <param name="pageSize">How many, 200 at most.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ImmutableArray<BatchItem>> ItemsAsync(
        long batchKey, BatchItemState? state = null, long? after = null, int pageSize = 50, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var rows = await db.BatchItems.Where(row => row.BatchKey == batchKey && (state == null || row.State == state) && (after == null || row.InstanceKey > after))
            .OrderBy(row => row.InstanceKey).Take(Math.Clamp(pageSize, 1, MostRows)).ToListAsync(cancellation);
        var keys = rows.Select(row => row.InstanceKey).ToArray();
        var cases = await db.Instances.Where(row => keys.Contains(row.InstanceKey)).Select(row => new { row.InstanceKey, row.BusinessKey, row.ProcessId })
            .ToDictionaryAsync(row => row.InstanceKey, cancellation);
        return
        [
            .. rows.Select(row => new BatchItem(row.InstanceKey, row.State, WhyOf(row), row.DoneAt == 0 ? null : Instants.FromMicroseconds(row.DoneAt))
            {
                BusinessKey = cases.GetValueOrDefault(row.InstanceKey)?.BusinessKey,
                ProcessId = cases.GetValueOrDefault(row.InstanceKey)?.ProcessId ?? "",
            }),
        ];
    }

    // Rows from before refusals had codes hold plain words.
    private static RefusedAttempt? WhyOf(BatchItemRow row) => row.Message is not { } said ? null
        : said.StartsWith('{') ? RefusedAttempt.Read(Encoding.UTF8.GetBytes(said))
        : new RefusedAttempt("", "", said);

    private static IQueryable<InstanceRow> Matching(WorkflowsDb db, BatchQuery query)
    {
        var rows = db.Instances.Where(row => row.EndedAt == 0);
        if (query.ProcessId is { } processId)
        {
            rows = rows.Where(row => row.ProcessId == processId);
        }

        if (query.DefinitionKey is { } definitionKey)
        {
            rows = rows.Where(row => row.DefinitionKey == definitionKey);
        }

        if (query.WithIncident || query.Kind is not null)
        {
            var kind = query.Kind;
            rows = rows.Where(row => db.Incidents.Any(incident => incident.InstanceKey == row.InstanceKey && incident.ResolvedAt == 0 && (kind == null || incident.Kind == kind)));
        }

        if (query.Instances is { } instances)
        {
            var keys = instances.ToArray();
            rows = rows.Where(row => keys.Contains(row.InstanceKey));
        }

        return rows;
    }

    private static async Task<Batch> DescribeAsync(WorkflowsDb db, BatchRow row, CancellationToken cancellation)
    {
        var counts = await db.BatchItems.Where(item => item.BatchKey == row.BatchKey).GroupBy(item => item.State)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var details = BatchDetails.Read(row.Details);
        return new Batch(
            row.BatchKey,
            details.Work,
            details.Query,
            row.Author,
            row.Reason,
            Instants.FromMicroseconds(row.CreatedAt),
            row.FinishedAt == 0 ? null : Instants.FromMicroseconds(row.FinishedAt),
            counts.GetValueOrDefault(BatchItemState.Pending),
            counts.GetValueOrDefault(BatchItemState.Succeeded),
            counts.GetValueOrDefault(BatchItemState.Failed));
    }

    private static string NameOf(BatchWork work) => work.GetType().Name;
}
