using BackOffice.Workflows.Host.Batches;
using Quartz;

namespace BackOffice.Workflows.Host.Timers;

/// <summary>Works batches off; on a server database one node at a time.</summary>
[DisallowConcurrentExecution]
internal sealed class BatchJob(BatchRunner batches) : IJob
{
    public static readonly JobKey Key = new("batches");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await batches.RunAsync(cancellation: cancellationToken);
}
