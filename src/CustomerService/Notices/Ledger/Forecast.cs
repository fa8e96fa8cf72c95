using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Notices.Ledger;

/// <summary>When what waits for a channel will have been sent.</summary>
internal sealed class Forecast(ChannelRegistry registry, QuietHours quiet)
{
    // Without a measurement and without a limit: what the slowest of the usual gateways does.
    private const int Assumed = 600;

    // A measurement says nothing about a channel that has stood still for longer.
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);

    /// <summary>The end at the present rate; null where nothing moves.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="row">How it is; null where it never sent.</param>
    /// <param name="waiting">How many notices wait, those that go first among them.</param>
    /// <param name="priority">Of the last that is asked for.</param>
    /// <param name="now">The instant.</param>
    public DateTimeOffset? EndOf(NoticeChannel channel, NoticeChannelRow? row, int waiting, NoticePriority priority, DateTimeOffset now)
    {
        if (registry.Find(channel) is not { } served || row is { PausedAt: > 0 } || IsDown(row, now))
        {
            return null;
        }

        var begins = quiet.Holds(channel, priority, now) ? quiet.EndOf(now) : now;
        return begins + TimeSpan.FromMinutes((double)waiting / RateOf(served, row, now));
    }

    /// <summary>Whether the provider takes nothing at present.</summary>
    public static bool IsDown(NoticeChannelRow? row, DateTimeOffset now) => row is not null && (row.Faults >= BackOff.FaultsAllowed || row.OpenUntil > now.ToMicroseconds());

    /// <summary>Notices a minute.</summary>
    public static int RateOf(INoticeChannel channel, NoticeChannelRow? row, DateTimeOffset now)
    {
        var measured = row is { PerMinute: > 0 } && now.ToMicroseconds() - row.LastSentAt < Fresh.TotalMicroseconds ? row.PerMinute : 0;
        return measured > 0 ? measured : channel.Limits.PerMinute > 0 ? channel.Limits.PerMinute : Assumed;
    }
}
