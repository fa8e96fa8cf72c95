using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Jobs;

namespace BackOffice.Workflows.Host.Proof;

/// <summary>Does the crash proof's services.</summary>
internal sealed class ProofJob : IJobHandler
{
    public string Type => ProofProcess.JobType;

    public Task<JobResult> HandleAsync(JobWork work, CancellationToken cancellation) =>
        Task.FromResult<JobResult>(new JobResult.Completed(Variables.Of(("weight", "1"))));
}
