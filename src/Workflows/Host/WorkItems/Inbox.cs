using System.Collections.Immutable;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Runtime.Projections;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.WorkItems;

/// <summary>Lists tasks for people: what is theirs, what they may take, what they did.</summary>
public sealed class Inbox
{
    private const int MostRows = 200;

    private readonly WorkflowsDbFactory _databases;
    private readonly DefinitionCatalogue _definitions;
    private readonly TimeProvider _clock;

    internal Inbox(WorkflowsDbFactory databases, DefinitionCatalogue definitions, TimeProvider clock)
    {
        _databases = databases;
        _definitions = definitions;
        _clock = clock;
    }

    /// <summary>One page.</summary>
    public async Task<InboxPage> ListAsync(InboxQuery query, Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(actor);
        var size = Math.Clamp(query.PageSize, 1, MostRows);
        await using var db = _databases.Reader();
        var rows = Filter(db, Visible(db, query.View, actor), query);
        rows = query.View == InboxView.Completed ? NewestFirst(rows, query.After) : DueFirst(rows, query.After);
        var page = await rows.Take(size + 1).ToListAsync(cancellation);
        var items = await DescribeAsync(db, [.. page.Take(size)], cancellation);
        var next = page.Count > size ? Cursor(query.View, page[size - 1]) : null;
        return new InboxPage(items, next);
    }

    /// <summary>The figures beside the views.</summary>
    public async Task<InboxCounts> CountAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var now = _clock.GetUtcNow().ToMicroseconds();
        await using var db = _databases.Reader();
        var mine = Visible(db, InboxView.Mine, actor);
        var groups = Visible(db, InboxView.MyGroups, actor);
        return new InboxCounts(
            await mine.CountAsync(cancellation),
            await groups.CountAsync(cancellation),
            await mine.CountAsync(item => item.DueAt < now, cancellation) + await groups.CountAsync(item => item.DueAt < now, cancellation));
    }

    /// <summary>One task, or null. Whoever may see the case may see it.</summary>
    public async Task<WorkItem?> FindAsync(long key, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var row = await db.WorkItems.FirstOrDefaultAsync(item => item.WorkItemKey == key, cancellation);
        return row is null ? null : (await DescribeAsync(db, [row], cancellation))[0];
    }

    /// <summary>The tasks of one case, oldest first.</summary>
    public async Task<ImmutableArray<WorkItem>> OfCaseAsync(long instanceKey, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var rows = await db.WorkItems.Where(item => item.InstanceKey == instanceKey).OrderBy(item => item.WorkItemKey).ToListAsync(cancellation);
        return await DescribeAsync(db, rows, cancellation);
    }

    /// <summary>The open tasks of several cases, the earliest due first.</summary>
    public async Task<ImmutableArray<WorkItem>> OpenOfCasesAsync(IReadOnlyCollection<long> instanceKeys, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(instanceKeys);
        long[] keys = [.. instanceKeys];
        await using var db = _databases.Reader();
        var rows = db.WorkItems.Where(item => keys.Contains(item.InstanceKey) && (item.State == WorkItemState.Open || item.State == WorkItemState.Assigned));
        return await DescribeAsync(db, await rows.OrderBy(item => item.DueAt).ThenBy(item => item.WorkItemKey).ToListAsync(cancellation), cancellation);
    }

    private static IQueryable<WorkItemRow> Visible(WorkflowsDb db, InboxView view, Actor actor) => view switch
    {
        InboxView.Mine => Mine(db, actor),
        InboxView.MyGroups => Offered(db, actor).Where(item => item.State == WorkItemState.Open),
        InboxView.Completed => db.WorkItems.Where(item => item.State == WorkItemState.Completed && item.EndedBy == actor.Id),
        _ when actor.MayAdminister => db.WorkItems.Where(item => item.State == WorkItemState.Open || item.State == WorkItemState.Assigned),
        _ => MineOrOffered(db, actor),
    };

    // What somebody has to sign is theirs to do as well.
    private static IQueryable<WorkItemRow> Mine(WorkflowsDb db, Actor actor)
    {
        var signer = TaskProjection.Signer + actor.Name;
        return db.WorkItems.Where(item => (item.State == WorkItemState.Assigned && item.Assignee == actor.Id)
            || db.WorkItemCandidates.Any(c => c.WorkItemKey == item.WorkItemKey && c.Candidate == signer));
    }

    private static IQueryable<WorkItemRow> Offered(WorkflowsDb db, Actor actor)
    {
        var candidates = Candidates(actor);
        return db.WorkItems.Where(item => db.WorkItemCandidates.Any(c => c.WorkItemKey == item.WorkItemKey && candidates.Contains(c.Candidate)));
    }

    private static IQueryable<WorkItemRow> MineOrOffered(WorkflowsDb db, Actor actor)
    {
        var candidates = Candidates(actor);
        return db.WorkItems.Where(item =>
            (item.State == WorkItemState.Assigned && item.Assignee == actor.Id)
            || ((item.State == WorkItemState.Open || item.State == WorkItemState.Assigned)
                && db.WorkItemCandidates.Any(c => c.WorkItemKey == item.WorkItemKey && candidates.Contains(c.Candidate))));
    }

    private static string[] Candidates(Actor actor) =>
        [.. actor.Groups.Select(group => TaskProjection.Group + group), TaskProjection.User + actor.Name];

    private static IQueryable<WorkItemRow> Filter(WorkflowsDb db, IQueryable<WorkItemRow> rows, InboxQuery query)
    {
        if (query.ProcessId is { Length: > 0 } processId)
        {
            rows = rows.Where(item => item.ProcessId == processId);
        }

        if (query.DueBefore is { } before)
        {
            var limit = before.ToMicroseconds();
            rows = rows.Where(item => item.DueAt < limit);
        }

        if (query.Text?.Trim() is { Length: > 0 } text)
        {
            string[] numbers = [.. query.Numbers];
            rows = rows.Where(item => item.Name.Contains(text)
                || db.Instances.Any(instance => instance.InstanceKey == item.InstanceKey && instance.BusinessKey != null
                    && (instance.BusinessKey.Contains(text) || numbers.Contains(instance.BusinessKey))));
        }

        return rows;
    }

    private static IQueryable<WorkItemRow> DueFirst(IQueryable<WorkItemRow> rows, InboxCursor? after)
    {
        if (after is not null)
        {
            rows = rows.Where(item => item.DueAt > after.Order || (item.DueAt == after.Order && item.WorkItemKey > after.Key));
        }

        return rows.OrderBy(item => item.DueAt).ThenBy(item => item.WorkItemKey);
    }

    private static IQueryable<WorkItemRow> NewestFirst(IQueryable<WorkItemRow> rows, InboxCursor? after)
    {
        if (after is not null)
        {
            rows = rows.Where(item => item.EndedAt < after.Order || (item.EndedAt == after.Order && item.WorkItemKey < after.Key));
        }

        return rows.OrderByDescending(item => item.EndedAt).ThenByDescending(item => item.WorkItemKey);
    }

    private static InboxCursor Cursor(InboxView view, WorkItemRow last) =>
        new(view == InboxView.Completed ? last.EndedAt : last.DueAt, last.WorkItemKey);

    private async Task<ImmutableArray<WorkItem>> DescribeAsync(WorkflowsDb db, List<WorkItemRow> rows, CancellationToken cancellation)
    {
        var keys = rows.Select(row => row.WorkItemKey).ToArray();
        var cases = rows.Select(row => row.InstanceKey).Distinct().ToArray();
        var groups = (await db.WorkItemCandidates.Where(c => keys.Contains(c.WorkItemKey) && c.Candidate.StartsWith(TaskProjection.Group)).ToListAsync(cancellation))
            .ToLookup(c => c.WorkItemKey, c => c.Candidate[TaskProjection.Group.Length..]);
        var businessKeys = await db.Instances.Where(i => cases.Contains(i.InstanceKey)).ToDictionaryAsync(i => i.InstanceKey, i => i.BusinessKey, cancellation);
        var items = ImmutableArray.CreateBuilder<WorkItem>(rows.Count);
        foreach (var row in rows)
        {
            var process = (await _definitions.GetAsync(row.DefinitionKey, cancellation)).Definition;
            items.Add(new WorkItem(
                row.WorkItemKey,
                row.InstanceKey,
                businessKeys.GetValueOrDefault(row.InstanceKey),
                row.ProcessId,
                process.Process.Name,
                row.ElementId,
                row.Name,
                process.FindNode(row.ElementId)?.Properties.GetValueOrDefault(WorkItem.EnglishNameProperty),
                row.State,
                row.Assignee,
                [.. groups[row.WorkItemKey].Order(StringComparer.Ordinal)],
                row.FormId,
                row.DueAt == WorkItemRow.None ? null : Instants.FromMicroseconds(row.DueAt),
                row.Priority,
                Instants.FromMicroseconds(row.CreatedAt),
                row.EndedAt == 0 ? null : Instants.FromMicroseconds(row.EndedAt),
                row.EndedBy));
        }

        return items.MoveToImmutable();
    }
}
