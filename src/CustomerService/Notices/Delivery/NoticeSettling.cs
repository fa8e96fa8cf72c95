using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>Notes how a batch ended: the rows in one transaction, and with them how the channel is.</summary>
internal sealed class NoticeSettling(CustomerServiceDbFactory databases, NoticeSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan MeasureAtLeast = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan MeasureAfresh = TimeSpan.FromMinutes(1);

    public Task SettleAsync(INoticeChannel channel, string owner, IReadOnlyList<TakenNotice> batch, IReadOnlyList<SendOutcome> outcomes, CancellationToken cancellation)
    {
        if (batch.Count == 0)
        {
            return Task.CompletedTask;
        }

        var now = clock.GetUtcNow();
        var writes = batch.Zip(outcomes, (taken, outcome) => SettledRow.Of(taken, outcome, channel, owner, settings, now)).ToLookup(row => row.Sql, row => row.Values);
        return databases.WriteAsync(
            async (db, rows, token) =>
            {
                await NoteAsync(db, channel.Channel, outcomes, now, token);
                foreach (var group in writes)
                {
                    await rows.ExecuteAsync(group.Key, [.. group], token);
                }

                return true;
            },
            cancellation);
    }

    /// <summary>Notes that recipients do not want these.</summary>
    public async Task DeclineAsync(INoticeChannel channel, string owner, IReadOnlyList<TakenNotice> batch, CancellationToken cancellation)
    {
        if (batch.Count > 0)
        {
            var writes = batch.Select(taken => SettledRow.Declined(taken, channel, owner, clock.GetUtcNow())).ToList();
            await databases.WriteAsync((_, rows, token) => rows.ExecuteAsync(writes[0].Sql, [.. writes.Select(row => row.Values)], token), cancellation);
        }
    }

    private static async Task NoteAsync(CustomerServiceDb db, NoticeChannel channel, IReadOnlyList<SendOutcome> outcomes, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await db.NoticeChannels.AsTracking().SingleOrDefaultAsync(c => c.Channel == channel, cancellation) is not { } row)
        {
            return;
        }

        // A provider that answers anything at all about a notice is there.
        if (outcomes.Any(outcome => outcome is SendOutcome.Accepted or SendOutcome.Rejected or SendOutcome.TryLater { IsChannelFault: false }))
        {
            (row.Faults, row.OpenUntil, row.DownSince) = (0, 0, 0);
        }
        else
        {
            row.Faults++;
            row.LastFault = outcomes.Select(ReasonOf).FirstOrDefault(reason => reason is not null);
            row.DownSince = row.DownSince == 0 ? now.ToMicroseconds() : row.DownSince;
            row.OpenUntil = BackOff.OfChannel(row.Faults) is { Ticks: > 0 } wait ? (now + wait).ToMicroseconds() : 0;
        }

        Measure(row, outcomes.Count(outcome => outcome is SendOutcome.Accepted), now.ToMicroseconds());
    }

    private static void Measure(NoticeChannelRow row, int sent, long now)
    {
        if (sent == 0)
        {
            return;
        }

        row.LastSentAt = now;
        row.MeasuredCount += sent;
        var elapsed = now - row.MeasuredFrom;
        if (row.MeasuredFrom > 0 && elapsed >= MeasureAtLeast.TotalMicroseconds && elapsed <= 2 * MeasureAfresh.TotalMicroseconds)
        {
            row.PerMinute = (int)Math.Min(int.MaxValue, row.MeasuredCount * TimeSpan.FromMinutes(1).TotalMicroseconds / elapsed);
        }

        if (row.MeasuredFrom == 0 || elapsed > MeasureAfresh.TotalMicroseconds)
        {
            (row.MeasuredFrom, row.MeasuredCount) = (now, 0);
        }
    }

    private static string? ReasonOf(SendOutcome outcome) => outcome switch
    {
        SendOutcome.TryLater later => later.Reason,
        SendOutcome.Unknown unknown => unknown.Reason,
        _ => null,
    };
}
