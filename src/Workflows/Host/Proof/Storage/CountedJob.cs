using System.Collections.Concurrent;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Jobs;

namespace BackOffice.Workflows.Host.Proof.Storage;

/// <summary>Does the proof's services and counts how often each was done.</summary>
internal sealed class CountedJob : IJobHandler
{
    private readonly ConcurrentDictionary<long, int> _done = new();

    public string Type => ProofProcess.JobType;

    public int Jobs => _done.Count;

    public IEnumerable<long> DoneTwice => _done.Where(job => job.Value > 1).Select(job => job.Key);

    public Task<JobResult> HandleAsync(JobWork work, CancellationToken cancellation)
    {
        _done.AddOrUpdate(work.JobKey, 1, (_, times) => times + 1);
        return Task.FromResult<JobResult>(new JobResult.Completed(Variables.Of(("weight", "1"))));
    }
}
