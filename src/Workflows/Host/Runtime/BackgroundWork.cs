using System.Threading.Channels;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.Runtime.Mail;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Delivers mail and does jobs while the program runs. What a crash left lying is found again at the start.</summary>
internal sealed class BackgroundWork(
    Postman postman, Mailbox mailbox, JobRunner jobs, WakeUp wake, TimeProvider clock, ILogger<BackgroundWork> logger) : BackgroundService
{
    private const int Postmen = 4;

    // Another node's mail and jobs, and what could not be delivered.
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(15);

    private readonly Channel<long> _mail = Channel.CreateUnbounded<long>();
    private readonly SemaphoreSlim _jobs = new(0);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        wake.Mail += OnMail;
        wake.Jobs += OnJobs;
        await jobs.ReleaseAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        wake.Mail -= OnMail;
        wake.Jobs -= OnJobs;
        await base.StopAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll([.. Enumerable.Range(0, Postmen).Select(_ => Task.Run(() => DeliverAsync(stoppingToken), stoppingToken)), SweepAsync(stoppingToken), DoJobsAsync(stoppingToken)]);

    private void OnMail(IReadOnlyCollection<long> targets)
    {
        foreach (var target in targets)
        {
            _mail.Writer.TryWrite(target);
        }
    }

    private void OnJobs()
    {
        if (_jobs.CurrentCount == 0)
        {
            _jobs.Release();
        }
    }

    private async Task DeliverAsync(CancellationToken stopping)
    {
        await foreach (var target in _mail.Reader.ReadAllAsync(stopping))
        {
            await TryAsync("deliver mail", () => postman.DeliverAsync(target, stopping), stopping);
        }
    }

    private async Task SweepAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await TryAsync("look for mail", async () => OnMail(await mailbox.TargetsAsync(stopping)), stopping);
            await Task.Delay(SweepEvery, stopping);
        }
    }

    private async Task DoJobsAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var wait = SweepEvery;
            await TryAsync(
                "do jobs",
                async () =>
                {
                    await jobs.RunAsync(stopping);
                    if (await jobs.NextAsync(stopping) is { } next && next - clock.GetUtcNow() is var until && until < wait)
                    {
                        wait = until < TimeSpan.Zero ? TimeSpan.Zero : until;
                    }
                },
                stopping);
            await _jobs.WaitAsync(wait, stopping);
        }
    }

    // The database may be away for a while; the rows wait, and the sweep comes back to them.
    private async Task TryAsync(string what, Func<Task> work, CancellationToken stopping)
    {
        try
        {
            await work();
        }
        catch (StorageException e)
        {
            logger.LogError(e, "Could not {What}; it is tried again.", what);
            await Task.Delay(TimeSpan.FromSeconds(1), stopping);
        }
    }
}
