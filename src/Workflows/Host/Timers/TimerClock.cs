using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace BackOffice.Workflows.Host.Timers;

/// <summary>
/// Keeps Quartz's trigger at the earliest due row. On a server database the trigger is stored there too, and another node
/// fires it when this one dies; on SQLite it is in memory, and the rows are found again at every start.
/// </summary>
internal sealed class TimerClock(ISchedulerFactory schedulers, DueTimers timers, WakeUp wake, TimeProvider time) : IHostedService, IDisposable
{
    private static readonly TriggerKey Earliest = new("earliest-timer");
    private static readonly TriggerKey Heartbeat = new("timer-heartbeat");

    // Catches what no commit of this node announced: another node's timers, a clock that was set.
    private static readonly TimeSpan HeartbeatEvery = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan SweepEvery = TimeSpan.FromHours(1);
    private static readonly TimeSpan BatchesEvery = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _setting = new(1);
    private long _standsAt = long.MaxValue;
    private IScheduler? _scheduler;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _scheduler = await schedulers.GetScheduler(cancellationToken);
        await _scheduler.AddJob(JobBuilder.Create<DueTimersJob>().WithIdentity(DueTimersJob.Key).StoreDurably().Build(), AddJobOptions.Replacing, cancellationToken);
        var heartbeat = TriggerBuilder.Create().WithIdentity(Heartbeat).ForJob(DueTimersJob.Key).StartNow()
            .WithSchedule(SimpleScheduleBuilder.Create().WithInterval(HeartbeatEvery).RepeatForever()).Build();
        await _scheduler.ScheduleTrigger(heartbeat, TriggerConflict.Replace, cancellationToken);
        await RepeatAsync<SweepJob>(SweepJob.Key, SweepEvery, cancellationToken);
        await RepeatAsync<BatchJob>(BatchJob.Key, BatchesEvery, cancellationToken);
        wake.Timer += Announce;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        wake.Timer -= Announce;
        return Task.CompletedTask;
    }

    public void Dispose() => _setting.Dispose();

    /// <summary>Puts the trigger at the earliest row.</summary>
    public async Task SetAsync(CancellationToken cancellation)
    {
        await _setting.WaitAsync(cancellation);
        try
        {
            Interlocked.Exchange(ref _standsAt, long.MaxValue);
            if (await timers.NextAsync(cancellation) is { } next)
            {
                await StandAtAsync(next, cancellation);
            }
        }
        finally
        {
            _setting.Release();
        }
    }

    private async Task RepeatAsync<T>(JobKey job, TimeSpan every, CancellationToken cancellation)
        where T : IJob
    {
        await _scheduler!.AddJob(JobBuilder.Create<T>().WithIdentity(job).StoreDurably().Build(), AddJobOptions.Replacing, cancellation);
        var trigger = TriggerBuilder.Create().WithIdentity($"{job.Name}-again").ForJob(job).StartNow()
            .WithSchedule(SimpleScheduleBuilder.Create().WithInterval(every).RepeatForever()).Build();
        await _scheduler.ScheduleTrigger(trigger, TriggerConflict.Replace, cancellation);
    }

    private void Announce(long due)
    {
        if (due < Interlocked.Read(ref _standsAt))
        {
            _ = AnnounceAsync(due);
        }
    }

    private async Task AnnounceAsync(long due)
    {
        await _setting.WaitAsync();
        try
        {
            if (due < Interlocked.Read(ref _standsAt) && _scheduler is { Status: not (SchedulerStatus.ShuttingDown or SchedulerStatus.Shutdown) })
            {
                await StandAtAsync(Instants.FromMicroseconds(due), CancellationToken.None);
            }
        }
        catch (SchedulerException)
        {
            // The scheduler is going down; the rows are found again at the next start.
        }
        finally
        {
            _setting.Release();
        }
    }

    private async Task StandAtAsync(DateTimeOffset due, CancellationToken cancellation)
    {
        Interlocked.Exchange(ref _standsAt, due.ToMicroseconds());
        var now = time.GetUtcNow();
        var trigger = TriggerBuilder.Create().WithIdentity(Earliest).ForJob(DueTimersJob.Key).StartAt(due < now ? now : due).Build();

        // Only ever moved closer: a trigger that stands too early finds nothing to do and is set anew.
        await _scheduler!.ScheduleTrigger(trigger, TriggerConflict.KeepEarlier, cancellation);
    }
}
