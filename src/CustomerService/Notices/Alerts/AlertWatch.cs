using System.Globalization;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.CustomerService.Notices.Ledger;
using BackOffice.CustomerService.Notices.Planning;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Notices.Alerts;

/// <summary>Looks whether a promise is in danger: a channel that is down or paused with notices waiting, a rate that misses a deadline.</summary>
internal sealed class AlertWatch(
    CustomerServiceDbFactory databases, ChannelRegistry registry, Forecast forecast, AlertBook book, NoticePlanner planner, RecipientResolver resolver, TimeProvider clock)
{
    /// <summary>The shared template by which staff hear of a new alert; without it the alert stands in the program alone.</summary>
    public const string Template = "notice-alert";

    public async Task RunAsync(CancellationToken cancellation)
    {
        await using (var db = databases.Reader())
        {
            var (first, last) = (NoticeQueue.Waiting(NoticeChannel.Email, NoticePriority.Emergency), NoticeQueue.Sending(NoticeChannel.Email));
            if (!await db.Notices.AnyAsync(n => n.Queue >= first && n.Queue < last, cancellation) && !await db.NoticeAlerts.AnyAsync(a => a.ClearedAt == 0 && a.Channel != null, cancellation))
            {
                return;
            }
        }

        foreach (var channel in ChannelRegistry.Expected)
        {
            await LookAsync(channel, cancellation);
        }
    }

    private async Task LookAsync(NoticeChannel channel, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        List<WaitingOrder> orders;
        NoticeChannelRow? row;
        await using (var db = databases.Reader())
        {
            row = await db.NoticeChannels.SingleOrDefaultAsync(c => c.Channel == channel, cancellation);
            orders = await WaitingAsync(db, channel, cancellation);
        }

        var waiting = orders.Sum(order => order.Count);
        var nearest = orders.Where(order => order.Deadline > 0).Select(order => order.Deadline).DefaultIfEmpty(0).Min();
        var end = orders.Count == 0 ? null : forecast.EndOf(channel, row, waiting, orders.Max(order => order.Priority), now);
        var isDown = registry.Find(channel) is null || Forecast.IsDown(row, now);
        var reason = registry.Find(channel) is null ? "没有配置服务商 / no provider is configured" : row?.LastFault ?? "";
        await SetAsync(new(NoticeAlertKind.ChannelDown, channel, null), isDown && waiting > 0, waiting, nearest, end, reason, cancellation);
        await SetAsync(new(NoticeAlertKind.ChannelPaused, channel, null), row is { PausedAt: > 0 } && nearest > 0, waiting, nearest, end, row?.PauseReason ?? "", cancellation);
        await SetAsync(
            new(NoticeAlertKind.TooSlow, channel, null), end is not null && IsTooSlow(channel, row, orders, now), waiting, nearest, end,
            registry.Find(channel) is { } served ? string.Create(CultureInfo.InvariantCulture, $"{Forecast.RateOf(served, row, now)} / min") : "", cancellation);
    }

    // What goes first goes before: each order ends when everything of its priority and above is through.
    private bool IsTooSlow(NoticeChannel channel, NoticeChannelRow? row, List<WaitingOrder> orders, DateTimeOffset now) =>
        orders.Where(order => order.Deadline > 0).Any(order =>
            forecast.EndOf(channel, row, orders.Where(other => other.Priority <= order.Priority).Sum(other => other.Count), order.Priority, now) is { } end
            && end.ToMicroseconds() > order.Deadline);

    private static Task<List<WaitingOrder>> WaitingAsync(CustomerServiceDb db, NoticeChannel channel, CancellationToken cancellation)
    {
        var queues = NoticeQueue.WaitingOf(channel);
        return (
            from waiting in db.Notices.Where(n => queues.Contains(n.Queue)).GroupBy(n => n.OrderKey).Select(g => new { OrderKey = g.Key, Count = g.Count() })
            join order in db.NoticeOrders on waiting.OrderKey equals order.OrderKey
            select new WaitingOrder(waiting.Count, order.Deadline, order.Priority)).ToListAsync(cancellation);
    }

    private async Task SetAsync(AlertCause cause, bool stands, int waiting, long deadline, DateTimeOffset? end, string reason, CancellationToken cancellation)
    {
        if (!stands)
        {
            await book.ClearAsync(cause, cancellation);
            return;
        }

        DateTimeOffset? due = deadline == 0 ? null : Instants.FromMicroseconds(deadline);
        if (await book.RaiseAsync(cause, waiting, due, end, reason, cancellation) is { } key)
        {
            await TellAsync(key, cause, waiting, due, reason, cancellation);
        }
    }

    private async Task TellAsync(long key, AlertCause cause, int waiting, DateTimeOffset? due, string reason, CancellationToken cancellation)
    {
        var left = due - clock.GetUtcNow();
        var variables = FeelContext.Empty
            .With("kind", FeelString.Of(Code.Of(cause.Kind)))
            .With("subject", FeelString.Of(cause.Subject))
            .With("waiting", FeelNumber.From((long)waiting))
            .With("hours", left is { } hours ? FeelNumber.From((long)Math.Max(0, hours.TotalHours)) : FeelNull.Instance)
            .With("minutes", left is { } minutes ? FeelNumber.From((long)Math.Max(0, minutes.Minutes)) : FeelNull.Instance)
            .With("reason", FeelString.Of(reason));
        var order = new NoticeOrder(Template, string.Create(CultureInfo.InvariantCulture, $"alert:{key}"), null, variables) { Priority = NoticePriority.Emergency };
        await planner.PlanAsync(order, resolver.ResolveAsync("role:manager", NoticeChannel.Inbox, cancellation), null, cancellation);
    }

    private sealed record WaitingOrder(int Count, long Deadline, NoticePriority Priority);
}
