using System.Collections.Immutable;
using BackOffice.CustomerService.Notices.Ledger;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>The channels as a person sees and stops them.</summary>
public sealed class NoticeChannelDesk
{
    private readonly CustomerServiceDbFactory _databases;
    private readonly ChannelRegistry _registry;
    private readonly Forecast _forecast;
    private readonly TimeProvider _clock;

    internal NoticeChannelDesk(CustomerServiceDbFactory databases, ChannelRegistry registry, Forecast forecast, TimeProvider clock) =>
        (_databases, _registry, _forecast, _clock) = (databases, registry, forecast, clock);

    /// <summary>Every channel that a provider serves or ought to.</summary>
    public async Task<ImmutableArray<ChannelStatus>> ListAsync(CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var rows = await db.NoticeChannels.ToDictionaryAsync(c => c.Channel, cancellation);
        var list = ImmutableArray.CreateBuilder<ChannelStatus>();
        foreach (var channel in ChannelRegistry.Expected.Append(NoticeChannel.Inbox))
        {
            var queues = NoticeQueue.WaitingOf(channel);
            list.Add(Read(channel, rows.GetValueOrDefault(channel), await db.Notices.CountAsync(n => queues.Contains(n.Queue), cancellation)));
        }

        return list.ToImmutable();
    }

    /// <summary>Stops a channel: what is on its way ends, nothing new goes out.</summary>
    public Task PauseAsync(NoticeChannel channel, string reason, string actor, CancellationToken cancellation = default)
    {
        var now = _clock.GetUtcNow().ToMicroseconds();
        return ChangeAsync(channel, row => (row.PausedAt, row.PausedBy, row.PauseReason) = (now, actor, reason), cancellation);
    }

    /// <summary>Lets a channel go on, and tries its provider at once.</summary>
    public Task ResumeAsync(NoticeChannel channel, CancellationToken cancellation = default) =>
        ChangeAsync(channel, row => (row.PausedAt, row.PausedBy, row.PauseReason, row.OpenUntil) = (0, null, null, 0), cancellation);

    private Task ChangeAsync(NoticeChannel channel, Action<NoticeChannelRow> change, CancellationToken cancellation) => Counters.WriteAsync(
        _databases,
        async (db, token) =>
        {
            var row = await db.NoticeChannels.AsTracking().SingleOrDefaultAsync(c => c.Channel == channel, token);
            if (row is null)
            {
                row = new NoticeChannelRow { Channel = channel };
                db.NoticeChannels.Add(row);
            }

            change(row);
            return true;
        },
        cancellation);

    private ChannelStatus Read(NoticeChannel channel, NoticeChannelRow? row, int waiting)
    {
        var (served, now) = (_registry.Find(channel), _clock.GetUtcNow());
        return new ChannelStatus(
            channel,
            served?.Provider,
            served?.Limits,
            waiting,
            served is null ? 0 : Forecast.RateOf(served, row, now),
            waiting == 0 ? null : _forecast.EndOf(channel, row, waiting, NoticePriority.Bulk, now),
            At(row?.PausedAt),
            row?.PausedBy,
            row?.PauseReason,
            At(row?.DownSince),
            At(row?.OpenUntil),
            row?.LastFault);
    }

    private static DateTimeOffset? At(long? instant) => instant is null or 0 ? null : Instants.FromMicroseconds(instant.Value);
}
