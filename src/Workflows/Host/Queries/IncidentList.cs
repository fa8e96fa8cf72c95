using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>Lists the incidents that stand, over all cases. One is resolved by the command ResolveIncident, many by a batch.</summary>
public sealed class IncidentList
{
    private const int MostRows = 200;

    private readonly WorkflowsDbFactory _databases;

    internal IncidentList(WorkflowsDbFactory databases) => _databases = databases;

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
        var rows = db.Incidents.Where(row => row.ResolvedAt == 0);
        if (kind is { } wanted)
        {
            rows = rows.Where(row => row.Kind == wanted);
        }

        if (processId is not null)
        {
            rows = rows.Where(row => db.Instances.Any(instance => instance.InstanceKey == row.InstanceKey && instance.ProcessId == processId));
        }

        if (before is { } key)
        {
            rows = rows.Where(row => row.IncidentKey < key);
        }

        var page = await rows.OrderByDescending(row => row.IncidentKey).Take(size + 1).ToListAsync(cancellation);
        return new IncidentPage([.. page.Take(size).Select(OpenIncident.Of)], page.Count > size ? page[size - 1].IncidentKey : null);
    }
}
