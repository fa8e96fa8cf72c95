using Microsoft.Extensions.Logging;

namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>Empties the queue of one channel, batch after batch.</summary>
internal sealed class ChannelPump(INoticeChannel channel, NoticeTaking taking, NoticeSettling settling, TimeProvider clock, ILogger logger)
{
    // Shorter than the lease, so that nobody else takes what is still being sent.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    public INoticeChannel Channel => channel;

    /// <summary>Sends until nothing may go out now. Returns how many tries were made.</summary>
    /// <param name="stopping">No new batch is begun; what is on its way is finished and noted.</param>
    public async Task<int> RunAsync(CancellationToken stopping)
    {
        await taking.ReclaimAsync(channel, fromAll: false, stopping);
        var tries = await Task.WhenAll(Enumerable.Range(0, Math.Max(1, channel.Limits.SideBySide)).Select(_ => WorkAsync(stopping)));
        return tries.Sum();
    }

    private async Task<int> WorkAsync(CancellationToken stopping)
    {
        var tries = 0;
        while (!stopping.IsCancellationRequested && await taking.TakeAsync(channel, stopping) is { Count: > 0 } batch)
        {
            var wanted = batch.Where(taken => !taken.IsDeclined).ToList();
            var outcomes = wanted.Count == 0 ? [] : await SendAsync([.. wanted.Select(taken => taken.Notice)]);
            await settling.SettleAsync(channel, taking.Owner, wanted, outcomes, CancellationToken.None);
            await settling.DeclineAsync(channel, taking.Owner, [.. batch.Where(taken => taken.IsDeclined)], CancellationToken.None);
            tries += batch.Count;
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
