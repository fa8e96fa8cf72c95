using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>Lists the incidents that stand, over all cases. One is resolved by the command ResolveIncident, many by a batch.</summary>
public sealed class IncidentList
{
    private const int MostRows = 200;

    private readonly WorkflowsDbFactory _databases;

    internal IncidentList(WorkflowsDbFactory databases) => _databases = databases;

    /// <summary>How many stand.</summary>
    /// <param name="kind">Only this kind; null for all.</param>
    /// <param name="processId">Only cases of this process; null for all.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<int> CountAsync(IncidentKind? kind = null, string? processId = null, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        return await Standing(db, kind, processId).CountAsync(cancellation);
    }

    /// <summary>One page.</summary>
    /// <param name="kind">Only this kind; null for all.</param>
    /// <param name="processId">Only cases of this process; null for all.</param>
    /// <param name="before">Only incidents older than this key; null for the first page.</param>
    /// <param name="pageSize">How many, 200 at most.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IncidentPage> ListAsync(
        IncidentKind? kind = null, string? processId = null, long? before = null, int pageSize = 50, CancellationToken cancellation = default)
    {
        var size = Math.Clamp(pageSize, 1, MostRows);
        await using var db = _databases.Reader();
        var rows = Standing(db, kind, processId);
        if (before is { } key)
        {
            rows = rows.Where(row => row.IncidentKey < key);
        }

        var page = await rows.OrderByDescending(row => row.IncidentKey).Take(size + 1).ToListAsync(cancellation);
        var keys = page.Select(row => row.InstanceKey).Distinct().ToArray();
        var cases = await db.Instances.Where(row => keys.Contains(row.InstanceKey))
            .Select(row => new { row.InstanceKey, row.DefinitionKey, row.ProcessId, row.BusinessKey }).ToDictionaryAsync(row => row.InstanceKey, cancellation);
        return new IncidentPage(
            [.. page.Take(size).Select(row => OpenIncident.Of(row) with
            {
                DefinitionKey = cases[row.InstanceKey].DefinitionKey,
                ProcessId = cases[row.InstanceKey].ProcessId,
                BusinessKey = cases[row.InstanceKey].BusinessKey,
            })],
            page.Count > size ? page[size - 1].IncidentKey : null);
    }

    private static IQueryable<IncidentRow> Standing(WorkflowsDb db, IncidentKind? kind, string? processId)
    {
        var rows = db.Incidents.Where(row => row.ResolvedAt == 0);
        if (kind is { } wanted)
        {
            rows = rows.Where(row => row.Kind == wanted);
        }

        return processId is null ? rows : rows.Where(row => db.Instances.Any(instance => instance.InstanceKey == row.InstanceKey && instance.ProcessId == processId));
    }
}
