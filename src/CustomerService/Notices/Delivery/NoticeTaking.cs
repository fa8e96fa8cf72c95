using System.Collections.Immutable;
using System.Text.Json;
using BackOffice.CustomerService.Notices.Rendering;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>
/// Takes notices from a channel's queue under a lease. The channel's row is locked first, so that several nodes keep one rate limit
/// and never take the same notice.
/// </summary>
internal sealed class NoticeTaking(CustomerServiceDbFactory databases, QuietHours quiet, TimeProvider clock)
{
    // Longer than a sending may take; a node that dies gives its notices back after this.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(4);

    // Few enough that a dead node leaves little in doubt.
    private const int TakenAtMost = 200;

    private readonly string _owner = $"{Environment.MachineName}/{Environment.ProcessId}";

    /// <summary>Who holds what this node takes.</summary>
    public string Owner => _owner;

    /// <summary>Takes a batch; empty where nothing may go out now.</summary>
    public async Task<IReadOnlyList<TakenNotice>> TakeAsync(INoticeChannel channel, CancellationToken cancellation)
    {
        if (!await HasWorkAsync(channel.Channel, cancellation))
        {
            return [];
        }

        var taken = await Counters.WriteAsync(databases, (db, token) => LeaseAsync(db, channel, token), cancellation);
        return taken.Count == 0 ? [] : await LoadAsync(channel.Channel, taken, cancellation);
    }

    /// <summary>When something may go out that may not now; null where nothing waits for a moment.</summary>
    public async Task<DateTimeOffset?> NextAsync(NoticeChannel channel, CancellationToken cancellation)
    {
        await using var db = databases.Reader();
        var queues = Queues(channel, clock.GetUtcNow());
        if (await db.Notices.Where(n => queues.Contains(n.Queue)).MinAsync(n => (long?)n.AvailableAt, cancellation) is not { } earliest
            || await db.NoticeChannels.SingleOrDefaultAsync(c => c.Channel == channel, cancellation) is not { PausedAt: 0 } row)
        {
            return null;
        }

        return Instants.FromMicroseconds(Math.Max(earliest, Math.Max(row.NextAt, row.OpenUntil)));
    }

    /// <summary>What was on its way when its sender died becomes uncertain, and is tried again with the same key.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="fromAll">Also what leases still hold: on SQLite there is one program, and this is its start.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<int> ReclaimAsync(INoticeChannel channel, bool fromAll, CancellationToken cancellation)
    {
        var (queue, now) = (NoticeQueue.Sending(channel.Channel), clock.GetUtcNow().ToMicroseconds());
        var until = fromAll ? long.MaxValue : now;
        await using (var reader = databases.Reader())
        {
            if (!await reader.Notices.AnyAsync(n => n.Queue == queue && n.AvailableAt <= until, cancellation))
            {
                return 0;
            }
        }

        var mayDouble = !channel.RemovesDoubles;
        var waiting = NoticeQueue.Waiting(channel.Channel, NoticePriority.Emergency);
        return await databases.WriteAsync(
            (db, token) => db.Notices.Where(n => n.Queue == queue && n.AvailableAt <= until).ExecuteUpdateAsync(
                row => row
                    .SetProperty(n => n.State, NoticeState.Uncertain)
                    .SetProperty(n => n.Queue, n => waiting + (int)n.Priority)
                    .SetProperty(n => n.IsDoubtful, n => n.IsDoubtful || mayDouble)
                    .SetProperty(n => n.Reason, NoticeReasons.SenderDied)
                    .SetProperty(n => n.LeaseOwner, (string?)null)
                    .SetProperty(n => n.AvailableAt, now),
                token),
            cancellation);
    }

    private async Task<bool> HasWorkAsync(NoticeChannel channel, CancellationToken cancellation)
    {
        await using var db = databases.Reader();
        var now = clock.GetUtcNow();
        var (queues, at) = (Queues(channel, now), now.ToMicroseconds());
        return await db.Notices.AnyAsync(n => queues.Contains(n.Queue) && n.AvailableAt <= at, cancellation)
            && !await db.NoticeChannels.AnyAsync(c => c.Channel == channel && (c.PausedAt > 0 || c.OpenUntil > at || c.NextAt > at), cancellation);
    }

    private async Task<Dictionary<long, bool>> LeaseAsync(CustomerServiceDb db, INoticeChannel channel, CancellationToken cancellation)
    {
        var instant = clock.GetUtcNow();
        var now = instant.ToMicroseconds();
        if (await ChannelLock.TakeAsync(db, channel.Channel, cancellation) is not { PausedAt: 0 } row || row.OpenUntil > now || row.NextAt > now)
        {
            return [];
        }

        var isProbe = row.Faults >= BackOff.FaultsAllowed;
        var taken = await FirstAsync(db, channel.Channel, isProbe ? 1 : Allowed(channel.Limits), instant, cancellation);
        if (taken.Count == 0)
        {
            return taken;
        }

        var keys = taken.Keys.ToList();
        var (sending, until) = (NoticeQueue.Sending(channel.Channel), (instant + Lease).ToMicroseconds());
        await db.Notices.Where(n => keys.Contains(n.NoticeKey)).ExecuteUpdateAsync(
            set => set
                .SetProperty(n => n.State, NoticeState.Sending)
                .SetProperty(n => n.Queue, sending)
                .SetProperty(n => n.LeaseOwner, _owner)
                .SetProperty(n => n.AvailableAt, until)
                .SetProperty(n => n.Attempts, n => n.Attempts + 1),
            cancellation);
        if (isProbe)
        {
            // One try tells whether the provider is back; meanwhile nothing else goes.
            row.OpenUntil = until;
        }

        if (channel.Limits.PerMinute > 0)
        {
            row.NextAt = Math.Max(now, row.NextAt) + (taken.Count * (long)TimeSpan.FromMinutes(1).TotalMicroseconds / channel.Limits.PerMinute);
        }

        return taken;
    }

    // A limit a minute is kept by going out a second's worth at a time.
    private static int Allowed(ChannelLimits limits)
    {
        var most = Math.Clamp(limits.BatchSize * limits.SideBySide, 1, TakenAtMost);
        return limits.PerMinute == 0 ? most : Math.Clamp(limits.PerMinute / 60, 1, most);
    }

    private int[] Queues(NoticeChannel channel, DateTimeOffset now) =>
        [.. Enum.GetValues<NoticePriority>().Where(priority => !quiet.Holds(channel, priority, now)).Select(priority => NoticeQueue.Waiting(channel, priority))];

    private async Task<Dictionary<long, bool>> FirstAsync(CustomerServiceDb db, NoticeChannel channel, int most, DateTimeOffset instant, CancellationToken cancellation)
    {
        var now = instant.ToMicroseconds();
        var taken = new Dictionary<long, bool>(most);
        foreach (var queue in Queues(channel, instant))
        {
            if (taken.Count == most)
            {
                break;
            }

            var found = await db.Notices.Where(n => n.Queue == queue && n.AvailableAt <= now).OrderBy(n => n.AvailableAt).ThenBy(n => n.NoticeKey)
                .Take(most - taken.Count).Select(n => new { n.NoticeKey, n.State }).ToListAsync(cancellation);
            foreach (var row in found)
            {
                taken.Add(row.NoticeKey, row.State == NoticeState.Uncertain);
            }
        }

        return taken;
    }

    private async Task<IReadOnlyList<TakenNotice>> LoadAsync(NoticeChannel channel, Dictionary<long, bool> taken, CancellationToken cancellation)
    {
        var keys = taken.Keys.ToList();
        await using var db = databases.Reader();
        var rows = await (
            from notice in db.Notices
            where keys.Contains(notice.NoticeKey)
            join order in db.NoticeOrders on notice.OrderKey equals order.OrderKey
            join text in db.NoticeTexts on notice.TextKey equals text.TextKey
            select new { notice, order.Template, order.IsMandatory, text }).ToListAsync(cancellation);
        var optional = rows.Where(row => !row.IsMandatory).Select(row => row.notice.Address).Distinct(StringComparer.Ordinal).ToList();
        var declined = optional.Count == 0
            ? []
            : await db.NoticeOptOuts.Where(o => o.Channel == channel && optional.Contains(o.Address)).Select(o => o.Address).ToHashSetAsync(cancellation);
        var place = taken.Keys.Select((key, at) => (key, at)).ToDictionary(row => row.key, row => row.at);
        return
        [
            .. rows.OrderBy(row => place[row.notice.NoticeKey]).Select(row => new TakenNotice(
                Outgoing(row.notice, row.text, row.Template, row.IsMandatory), taken[row.notice.NoticeKey], !row.IsMandatory && declined.Contains(row.notice.Address))),
        ];
    }

    private static OutgoingNotice Outgoing(NoticeRow row, NoticeTextRow text, string template, bool isMandatory) => new(
        row.NoticeKey,
        NoticeKeys.Outgoing(row.IdempotencyKey, row.Round),
        row.Name,
        row.Address,
        row.Language,
        text.Subject,
        text.Text,
        template,
        JsonSerializer.Deserialize<ImmutableSortedDictionary<string, string>>(text.Parameters)!,
        Appointment(text),
        Instants.FromMicroseconds(row.PlannedAt),
        row.Priority,
        isMandatory,
        row.Attempts);

    private static NoticeAppointment? Appointment(NoticeTextRow text) => text.AppointmentStart == 0
        ? null
        : new NoticeAppointment(
            text.AppointmentId ?? "",
            Instants.FromMicroseconds(text.AppointmentStart),
            text.AppointmentEnd == 0 ? null : Instants.FromMicroseconds(text.AppointmentEnd),
            text.AppointmentPlace ?? "",
            text.IsAppointmentCancelled);
}
