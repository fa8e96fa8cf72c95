using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>Notes how a batch ended: the rows in one transaction, and with them how the channel is.</summary>
internal sealed class NoticeSettling(CustomerServiceDbFactory databases, NoticeSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan MeasureAtLeast = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan MeasureAfresh = TimeSpan.FromMinutes(1);

    /// <summary>Notes a group of notices that ended together.</summary>
    public Task SettleAsync(INoticeChannel channel, string owner, IReadOnlyList<EndedNotice> group, CancellationToken cancellation)
    {
        if (group.Count == 0)
        {
            return Task.CompletedTask;
        }

        var now = clock.GetUtcNow();
        var writes = group.Select(ended => SettledRow.Of(ended.Taken, ended.Outcome, channel, owner, settings, now)).ToLookup(row => row.Sql, row => row.Values);
        return databases.WriteAsync(
            async (db, rows, token) =>
            {
                await NoteAsync(db, channel, group, now, token);
                foreach (var statement in writes)
                {
                    await rows.ExecuteAsync(statement.Key, [.. statement], token);
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

    private static async Task NoteAsync(CustomerServiceDb db, INoticeChannel channel, IReadOnlyList<EndedNotice> group, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await ChannelLock.TakeAsync(db, channel.Channel, cancellation) is not { } row)
        {
            return;
        }

        // A provider that says anything at all about a notice is there.
        var answered = group.Count(ended => ended.Outcome is SendOutcome.Accepted or SendOutcome.Rejected or SendOutcome.TryLater { IsChannelFault: false });
        if (answered > 0)
        {
            (row.Faults, row.OpenUntil, row.DownSince, row.LastSentAt) = (0, 0, 0, now.ToMicroseconds());
            Measure(row, answered, now.ToMicroseconds());
            return;
        }

        // A call that hung while the provider answered others says nothing about the provider.
        var faults = group.Count(ended => ended.BegunAt.ToMicroseconds() >= row.LastSentAt);
        if (faults == 0)
        {
            return;
        }

        // Several calls that failed together say as much as several one after another.
        row.Faults = faults >= BackOff.FaultsAllowed * channel.Limits.BatchSize ? Math.Max(row.Faults + 1, BackOff.FaultsAllowed) : row.Faults + 1;
        row.LastFault = group.Select(ended => ReasonOf(ended.Outcome)).FirstOrDefault(reason => reason is not null);
        row.DownSince = row.DownSince == 0 ? now.ToMicroseconds() : row.DownSince;
        row.OpenUntil = BackOff.OfChannel(row.Faults) is { Ticks: > 0 } wait ? (now + wait).ToMicroseconds() : 0;
    }

    private static void Measure(NoticeChannelRow row, int sent, long now)
    {
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
