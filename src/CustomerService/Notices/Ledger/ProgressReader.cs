using System.Collections.Immutable;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Notices.Ledger;

/// <summary>How far the notices of a cause are, and who was told by when.</summary>
internal sealed class ProgressReader(CustomerServiceDbFactory databases, Forecast forecast, TimeProvider clock)
{
    public async Task<NoticeProgress?> ProgressAsync(string cause, string? template, CancellationToken cancellation)
    {
        await using var db = databases.Reader();
        var orders = await Orders(db, cause, template).ToListAsync(cancellation);
        if (orders.Count == 0)
        {
            return null;
        }

        var keys = orders.ConvertAll(order => order.OrderKey);
        var groups = await db.Notices.Where(n => keys.Contains(n.OrderKey)).GroupBy(n => new { n.State, n.Channel, IsFollowUp = n.FollowsKey > 0, IsRemedied = n.RemediedAt > 0 })
            .Select(g => new Group(g.Key.State, g.Key.Channel, g.Key.IsFollowUp, g.Key.IsRemedied, g.Count(), g.Max(n => n.SentAt), g.Max(n => n.RemediedAt))).ToListAsync(cancellation);
        var own = groups.Where(group => !group.IsFollowUp && group.State != NoticeState.Cancelled).ToList();
        var told = own.Where(IsTold).ToList();
        var waiting = groups.Where(group => IsWaiting(group) && !NoticeQueue.IsByHand(group.Channel)).ToList();
        var last = told.Select(group => NoticeStates.Told.Contains(group.State) ? group.LastSent : group.LastRemedied).DefaultIfEmpty(0).Max();
        var deadlines = orders.Where(order => order.Deadline > 0).Select(order => order.Deadline).ToList();
        return new NoticeProgress(
            cause,
            groups.GroupBy(group => group.State).ToImmutableDictionary(group => group.Key, group => group.Sum(row => row.Count)),
            own.Sum(group => group.Count),
            told.Sum(group => group.Count),
            last == 0 ? null : Instants.FromMicroseconds(last),
            waiting.Sum(group => group.Count),
            deadlines.Count == 0 ? null : Instants.FromMicroseconds(deadlines.Min()),
            await EndAsync(db, waiting, orders.Max(order => order.Priority), cancellation),
            orders.TrueForAll(order => order.CompletedAt > 0));
    }

    public async Task<(int Recipients, int Told)> ToldByAsync(string cause, string? template, DateTimeOffset before, CancellationToken cancellation)
    {
        var until = before.ToMicroseconds();
        await using var db = databases.Reader();
        var keys = await Orders(db, cause, template).Select(order => order.OrderKey).ToListAsync(cancellation);
        var own = db.Notices.Where(n => keys.Contains(n.OrderKey) && n.FollowsKey == 0 && n.State != NoticeState.Cancelled);
        var told = own.Where(n =>
            (n.SentAt > 0 && n.SentAt <= until && (n.State == NoticeState.Sent || n.State == NoticeState.Delivered || n.State == NoticeState.Answered))
            || (n.RemediedAt > 0 && n.RemediedAt <= until));
        return (await own.CountAsync(cancellation), await told.CountAsync(cancellation));
    }

    private static IQueryable<NoticeOrderRow> Orders(CustomerServiceDb db, string cause, string? template) =>
        db.NoticeOrders.Where(o => o.Cause == cause && !o.IsCopy && (template == null || o.Template == template));

    private static bool IsTold(Group group) => NoticeStates.Told.Contains(group.State) || group.IsRemedied;

    private static bool IsWaiting(Group group) => group.State is NoticeState.Queued or NoticeState.Sending or NoticeState.Uncertain;

    private async Task<DateTimeOffset?> EndAsync(CustomerServiceDb db, List<Group> waiting, NoticePriority priority, CancellationToken cancellation)
    {
        DateTimeOffset? end = null;
        foreach (var channel in waiting.Select(group => group.Channel).Distinct())
        {
            var row = await db.NoticeChannels.SingleOrDefaultAsync(c => c.Channel == channel, cancellation);
            var before = NoticeQueue.WaitingOf(channel).Where(queue => queue <= NoticeQueue.Waiting(channel, priority)).ToList();
            var count = await db.Notices.CountAsync(n => before.Contains(n.Queue), cancellation);
            if (forecast.EndOf(channel, row, count, priority, clock.GetUtcNow()) is not { } ofChannel)
            {
                return null;
            }

            end = end is null || ofChannel > end ? ofChannel : end;
        }

        return end;
    }

    private sealed record Group(NoticeState State, NoticeChannel Channel, bool IsFollowUp, bool IsRemedied, int Count, long LastSent, long LastRemedied);
}
