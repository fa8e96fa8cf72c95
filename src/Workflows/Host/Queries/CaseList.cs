using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>Lists cases.</summary>
public sealed class CaseList
{
    private const int MostRows = 200;

    private readonly WorkflowsDbFactory _databases;
    private readonly DefinitionCatalogue _definitions;

    internal CaseList(WorkflowsDbFactory databases, DefinitionCatalogue definitions)
    {
        _databases = databases;
        _definitions = definitions;
    }

    /// <summary>One page.</summary>
    public async Task<CasePage> ListAsync(CaseListQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var size = Math.Clamp(query.PageSize, 1, MostRows);
        await using var db = _databases.Reader();
        var rows = Filter(db, query);
        if (query.Before is { } before)
        {
            rows = rows.Where(row => row.InstanceKey < before);
        }

        var page = await rows.OrderByDescending(row => row.InstanceKey).Take(size + 1).ToListAsync(cancellation);
        var cases = await DescribeAsync(db, [.. page.Take(size)], cancellation);
        return new CasePage(cases, page.Count > size ? page[size - 1].InstanceKey : null);
    }

    /// <summary>One case, or null.</summary>
    public async Task<CaseHeader?> FindAsync(long instanceKey, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        return await db.Instances.FirstOrDefaultAsync(row => row.InstanceKey == instanceKey, cancellation) is { } row
            ? (await DescribeAsync(db, [row], cancellation))[0]
            : null;
    }

    /// <summary>The cases that a case called, oldest first.</summary>
    public async Task<ImmutableArray<CaseHeader>> CalledByAsync(long instanceKey, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var rows = await db.Instances.Where(row => row.ParentInstanceKey == instanceKey).OrderBy(row => row.InstanceKey).Take(MostRows).ToListAsync(cancellation);
        return await DescribeAsync(db, rows, cancellation);
    }

    private static IQueryable<InstanceRow> Filter(WorkflowsDb db, CaseListQuery query)
    {
        IQueryable<InstanceRow> rows = query.View switch
        {
            CaseView.Running => db.Instances.Where(row => row.EndedAt == 0),
            CaseView.Incident => db.Instances.Where(row => row.EndedAt == 0
                && (row.SetAside != null || db.Incidents.Any(incident => incident.InstanceKey == row.InstanceKey && incident.ResolvedAt == 0))),
            CaseView.Ended => db.Instances.Where(row => row.EndedAt > 0),
            _ => db.Instances,
        };
        if (query.ProcessId is { Length: > 0 } processId)
        {
            rows = rows.Where(row => row.ProcessId == processId);
        }

        if (query.Text?.Trim() is { Length: > 0 } text)
        {
            rows = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var key)
                ? rows.Where(row => row.InstanceKey == key || (row.BusinessKey != null && row.BusinessKey.Contains(text)))
                : rows.Where(row => row.BusinessKey != null && row.BusinessKey.Contains(text));
        }

        return rows;
    }

    private async Task<ImmutableArray<CaseHeader>> DescribeAsync(WorkflowsDb db, List<InstanceRow> rows, CancellationToken cancellation)
    {
        var keys = rows.Select(row => row.InstanceKey).ToArray();
        var incidents = await db.Incidents.Where(incident => keys.Contains(incident.InstanceKey) && incident.ResolvedAt == 0)
            .GroupBy(incident => incident.InstanceKey).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var cases = ImmutableArray.CreateBuilder<CaseHeader>(rows.Count);
        foreach (var row in rows)
        {
            var process = await _definitions.GetAsync(row.DefinitionKey, cancellation);
            cases.Add(new CaseHeader(
                row.InstanceKey,
                row.BusinessKey,
                row.DefinitionKey,
                row.ProcessId,
                process.Definition.Process.Name,
                row.Version,
                row.Status,
                row.SetAside,
                incidents.GetValueOrDefault(row.InstanceKey),
                row.Revision,
                row.ParentInstanceKey,
                Instants.FromMicroseconds(row.StartedAt),
                row.StartedBy,
                row.EndedAt == 0 ? null : Instants.FromMicroseconds(row.EndedAt)));
        }

        return cases.MoveToImmutable();
    }
}
