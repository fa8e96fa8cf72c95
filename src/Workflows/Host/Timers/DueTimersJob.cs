using Quartz;

namespace BackOffice.Workflows.Host.Timers;

/// <summary>What Quartz runs when a timer is due.</summary>
[DisallowConcurrentExecution]
internal sealed class DueTimersJob(DueTimers timers, TimerClock clock) : IJob
{
    public static readonly JobKey Key = new("due-timers");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await timers.RunAsync(cancellationToken);
        await clock.SetAsync(cancellationToken);
    }
}
