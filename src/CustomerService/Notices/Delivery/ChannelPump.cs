using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>
/// Empties the queue of one channel: one hand takes notices under leases, as many as the provider stands send, one writes down how it ended.
/// So a call that gets no answer holds up itself and nothing else.
/// </summary>
internal sealed class ChannelPump(INoticeChannel channel, NoticeTaking taking, NoticeSettling settling, TimeProvider clock, ILogger logger)
{
    // With the wait for a free sender shorter than the lease, so that nobody else takes what is still being sent.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    private const int SettledAtOnce = 200;

    private volatile bool _faulted;

    public INoticeChannel Channel => channel;

    /// <summary>Sends until nothing may go out now. Returns how many tries were made.</summary>
    /// <param name="stopping">Nothing new is begun; what is on its way is finished and noted.</param>
    public async Task<int> RunAsync(CancellationToken stopping)
    {
        await taking.ReclaimAsync(channel, fromAll: false, stopping);
        var tries = 0;
        int round;
        do
        {
            round = await RoundAsync(stopping);
            tries += round;
        }
        while (round > 0 && !stopping.IsCancellationRequested);
        return tries;
    }

    // A fault of the provider ends the round: it must be written down before more is taken, else the brake would always come too late.
    private async Task<int> RoundAsync(CancellationToken stopping)
    {
        _faulted = false;
        var leased = System.Threading.Channels.Channel.CreateBounded<IReadOnlyList<TakenNotice>>(1);
        var ended = System.Threading.Channels.Channel.CreateBounded<EndedNotice>(SettledAtOnce);

        // Where the database is gone nobody writes down any more, and nobody may wait for that.
        using var broken = new CancellationTokenSource();
        var settled = SettleAsync(ended.Reader, broken);
        await Task.WhenAll(TakeAsync(leased.Writer, stopping, broken.Token), SendAllAsync(leased.Reader, ended.Writer, broken.Token), settled);
        return await settled;
    }

    private async Task TakeAsync(ChannelWriter<IReadOnlyList<TakenNotice>> leased, CancellationToken stopping, CancellationToken broken)
    {
        try
        {
            while (!_faulted && !stopping.IsCancellationRequested && await taking.TakeAsync(channel, stopping) is { Count: > 0 } taken)
            {
                await settling.DeclineAsync(channel, taking.Owner, [.. taken.Where(notice => notice.IsDeclined)], CancellationToken.None);
                foreach (var batch in taken.Where(notice => !notice.IsDeclined).Chunk(channel.Limits.BatchSize))
                {
                    await leased.WriteAsync(batch, broken);
                }
            }
        }
        finally
        {
            leased.Complete();
        }
    }

    private async Task SendAllAsync(ChannelReader<IReadOnlyList<TakenNotice>> leased, ChannelWriter<EndedNotice> ended, CancellationToken broken)
    {
        try
        {
            await Task.WhenAll(Enumerable.Range(0, Math.Max(1, channel.Limits.SideBySide)).Select(_ => SendAsync(leased, ended, broken)));
        }
        finally
        {
            ended.Complete();
        }
    }

    private async Task SendAsync(ChannelReader<IReadOnlyList<TakenNotice>> leased, ChannelWriter<EndedNotice> ended, CancellationToken broken)
    {
        await foreach (var batch in leased.ReadAllAsync(broken))
        {
            var begunAt = clock.GetUtcNow();
            var outcomes = await SendAsync([.. batch.Select(taken => taken.Notice)]);
            _faulted |= outcomes.Any(outcome => outcome is SendOutcome.TryLater { IsChannelFault: true });
            foreach (var (taken, outcome) in batch.Zip(outcomes))
            {
                await ended.WriteAsync(new EndedNotice(taken, outcome, begunAt), broken);
            }
        }
    }

    // What ended meanwhile is written together.
    private async Task<int> SettleAsync(ChannelReader<EndedNotice> ended, CancellationTokenSource broken)
    {
        var tries = 0;
        try
        {
            while (await ended.WaitToReadAsync(CancellationToken.None))
            {
                var group = new List<EndedNotice>();
                while (group.Count < SettledAtOnce && ended.TryRead(out var notice))
                {
                    group.Add(notice);
                }

                await settling.SettleAsync(channel, taking.Owner, group, CancellationToken.None);
                tries += group.Count;
            }
        }
        finally
        {
            await broken.CancelAsync();
        }

        return tries;
    }

    private async Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutgoingNotice> batch)
    {
        using var limit = new CancellationTokenSource(Longest, clock);
        try
        {
            var outcomes = await channel.SendAsync(batch, limit.Token);
            return outcomes.Count == batch.Count ? outcomes : AllUnknown(batch, $"{channel.Provider}: {outcomes.Count} / {batch.Count}");
        }
#pragma warning disable CA1031 // A channel is somebody else's work, and its network too: whatever it throws leaves open whether the batch arrived.
        catch (Exception e)
#pragma warning restore CA1031
        {
            logger.LogWarning(e, "Sending {Count} notices by {Provider} ended without an answer.", batch.Count, channel.Provider);
            return AllUnknown(batch, e is OperationCanceledException ? NoticeReasons.NoAnswer : e.Message);
        }
    }

    private static SendOutcome[] AllUnknown(IReadOnlyList<OutgoingNotice> batch, string reason) => [.. batch.Select(_ => new SendOutcome.Unknown(reason))];
}
