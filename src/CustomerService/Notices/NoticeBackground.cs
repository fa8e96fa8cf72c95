using System.Data.Common;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BackOffice.CustomerService.Notices;

/// <summary>Delivers notices while the program runs: one loop a channel, so that a slow provider holds up nobody else's notices.</summary>
internal sealed class NoticeBackground(NoticePost post, TimeProvider clock, ILogger<NoticeBackground> logger) : BackgroundService
{
    private static readonly TimeSpan PlanEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LookAfterEvery = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();

        // Nothing is sent before that has worked: right after a crash the file may still be busy repairing itself.
        while (!await TryAsync("give back notices", () => post.ReclaimAsync(stoppingToken), stoppingToken))
        {
        }

        await Task.WhenAll(
        [
            RepeatAsync("plan notices", () => post.PlanAsync(stoppingToken), PlanEvery, stoppingToken),
            RepeatAsync("look after notices", () => post.LookAfterAsync(stoppingToken), LookAfterEvery, stoppingToken),
            .. post.Pumps.Select(pump => PumpAsync(pump, stoppingToken)),
        ]);
    }

    private async Task RepeatAsync(string what, Func<Task> work, TimeSpan pause, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await TryAsync(what, work, stopping);
            await Task.Delay(pause, stopping);
        }
    }

    private async Task PumpAsync(ChannelPump pump, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var wait = PlanEvery;
            await TryAsync(
                $"send by {pump.Channel.Provider}",
                async () =>
                {
                    await pump.RunAsync(stopping);
                    if (await post.NextAsync(pump.Channel.Channel, stopping) - clock.GetUtcNow() is { } next && next < wait)
                    {
                        wait = next > TimeSpan.FromMilliseconds(10) ? next : TimeSpan.FromMilliseconds(10);
                    }
                },
                stopping);
            await Task.Delay(wait, stopping);
        }
    }

    // The database may be away for a while; the rows wait.
    private async Task<bool> TryAsync(string what, Func<Task> work, CancellationToken stopping)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception e) when (e is StorageException or DbException)
        {
            logger.LogError(e, "Could not {What}; it is tried again.", what);
            await Task.Delay(AfterTrouble, stopping);
            return false;
        }
    }
}
