using BackOffice.Workflows.Host.Runtime.Messages;
using Quartz;

namespace BackOffice.Workflows.Host.Timers;

/// <summary>The house's hourly chore: what messages leave is swept.</summary>
[DisallowConcurrentExecution]
internal sealed class SweepJob(Sweeping sweeping) : IJob
{
    public static readonly JobKey Key = new("sweep");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await sweeping.RunAsync(cancellationToken);
}
