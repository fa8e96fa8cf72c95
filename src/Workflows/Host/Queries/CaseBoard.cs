using System.Collections.Immutable;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Company;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>Lists cases, and finds one with those it called.</summary>
public sealed class CaseBoard
{
    private const int MostRows = 200;

    // Processes call processes a few levels deep; a definition that calls itself is not followed for ever.
    private const int DeepestCall = 8;

    private readonly WorkflowsDbFactory _databases;
    private readonly DefinitionCatalogue _definitions;
    private readonly Inbox _inbox;

    internal CaseBoard(WorkflowsDbFactory databases, DefinitionCatalogue definitions, Inbox inbox)
    {
        _databases = databases;
        _definitions = definitions;
        _inbox = inbox;
    }

    /// <summary>One page, the latest first.</summary>
    public async Task<CaseBoardPage> ListAsync(CaseBoardQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var size = Math.Clamp(query.PageSize, 1, MostRows);
        await using var db = _databases.Reader();
        var rows = Filter(db, db.Instances.Where(row => row.ParentInstanceKey == 0 && row.InstanceKey != CompanyLedger.InstanceKey), query);
        if (query.After is { } after)
        {
            rows = rows.Where(row => row.InstanceKey < after);
        }

        var page = await rows.OrderByDescending(row => row.InstanceKey).Take(size + 1).ToListAsync(cancellation);
        var shown = page.Take(size).ToList();
        return new CaseBoardPage(await DescribeAsync(db, shown, cancellation), page.Count > size ? shown[^1].InstanceKey : null);
    }

    /// <summary>A case with every process that it called, directly or not; the case itself first. Empty when there is no such case.</summary>
    public async Task<ImmutableArray<CaseSummary>> FindAsync(long instanceKey, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var root = await db.Instances.FirstOrDefaultAsync(row => row.InstanceKey == instanceKey, cancellation);
        return root is null ? [] : await DescribeAsync(db, [root, .. await CalledAsync(db, [instanceKey], cancellation)], cancellation);
    }

    /// <summary>The processes of which there are cases, by id, with their names.</summary>
    public async Task<ImmutableDictionary<string, (string? Name, string? EnglishName)>> ProcessesAsync(CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var ids = await db.Definitions.Where(row => row.ProcessId != CompanyLedger.ProcessId).Select(row => row.ProcessId).Distinct().ToListAsync(cancellation);
        var names = ImmutableDictionary.CreateBuilder<string, (string? Name, string? EnglishName)>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (await _definitions.LatestAsync(id, cancellation) is { } process)
            {
                names.Add(id, (process.Definition.Process.Name, process.Definition.Process.Properties.GetValueOrDefault(WorkItem.EnglishNameProperty)));
            }
        }

        return names.ToImmutable();
    }

    private static IQueryable<InstanceRow> Filter(WorkflowsDb db, IQueryable<InstanceRow> rows, CaseBoardQuery query)
    {
        rows = query.Standing switch
        {
            CaseStanding.Running => rows.Where(row => row.EndedAt == 0),
            CaseStanding.Ended => rows.Where(row => row.EndedAt != 0),

            // A called process carries its case's number; a case without one is found by its own incidents.
            CaseStanding.Stuck => rows.Where(row => row.EndedAt == 0 && (row.SetAside != null
                || db.Incidents.Any(incident => incident.ResolvedAt == 0 && incident.InstanceKey == row.InstanceKey)
                || db.Instances.Any(called => called.ParentInstanceKey != 0 && called.BusinessKey != null && called.BusinessKey == row.BusinessKey
                    && db.Incidents.Any(incident => incident.ResolvedAt == 0 && incident.InstanceKey == called.InstanceKey)))),
            _ => rows,
        };
        if (query.ProcessId is { Length: > 0 } process)
        {
            rows = rows.Where(row => row.ProcessId == process);
        }

        if (query.Text?.Trim() is { Length: > 0 } text)
        {
            string[] numbers = [.. query.Numbers];
            rows = rows.Where(row => row.BusinessKey != null && (row.BusinessKey.Contains(text) || numbers.Contains(row.BusinessKey)));
        }

        return rows;
    }

    private static async Task<List<InstanceRow>> CalledAsync(WorkflowsDb db, long[] callers, CancellationToken cancellation)
    {
        var all = new List<InstanceRow>();
        for (var depth = 0; depth < DeepestCall && callers.Length > 0; depth++)
        {
            var asked = callers;
            var called = await db.Instances.Where(row => asked.Contains(row.ParentInstanceKey)).OrderBy(row => row.InstanceKey).ToListAsync(cancellation);
            all.AddRange(called);
            callers = [.. called.Select(row => row.InstanceKey)];
        }

        return all;
    }

    private async Task<ImmutableArray<CaseSummary>> DescribeAsync(WorkflowsDb db, IReadOnlyList<InstanceRow> rows, CancellationToken cancellation)
    {
        var called = await CalledAsync(db, [.. rows.Select(row => row.InstanceKey)], cancellation);
        var tree = rows.Concat(called).DistinctBy(row => row.InstanceKey).ToDictionary(row => row.InstanceKey);
        var keys = tree.Keys.ToArray();
        var stuck = await db.Incidents.Where(incident => incident.ResolvedAt == 0 && keys.Contains(incident.InstanceKey))
            .Select(incident => incident.InstanceKey).Distinct().ToListAsync(cancellation);
        var tasks = await _inbox.OpenOfCasesAsync(keys, cancellation);
        var cases = ImmutableArray.CreateBuilder<CaseSummary>(rows.Count);
        foreach (var row in rows)
        {
            var within = keys.Where(key => IsWithin(tree, key, row.InstanceKey)).ToHashSet();
            var process = (await _definitions.GetAsync(row.DefinitionKey, cancellation)).Definition.Process;
            cases.Add(new CaseSummary(
                row.InstanceKey,
                row.DefinitionKey,
                row.BusinessKey,
                row.ProcessId,
                process.Name,
                process.Properties.GetValueOrDefault(WorkItem.EnglishNameProperty),
                row.Version,
                (InstanceStatus)row.Status,
                row.SetAside is not null || stuck.Any(within.Contains),
                row.ParentInstanceKey,
                Instants.FromMicroseconds(row.StartedAt),
                row.StartedBy,
                row.EndedAt == 0 ? null : Instants.FromMicroseconds(row.EndedAt),
                [.. tasks.Where(task => within.Contains(task.InstanceKey))]));
        }

        return cases.MoveToImmutable();
    }

    private static bool IsWithin(Dictionary<long, InstanceRow> tree, long key, long root)
    {
        for (var depth = 0; depth <= DeepestCall && tree.TryGetValue(key, out var row); depth++)
        {
            if (key == root)
            {
                return true;
            }

            key = row.ParentInstanceKey;
        }

        return false;
    }
}
