using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Outgoing;

namespace BackOffice.Workflows.Host.Jobs;

/// <summary>Jobs of type <c>notice</c>: put the notice that the header names into the outbox, in the step that completes the job.</summary>
internal sealed class NoticeJob(Outbox outbox) : IJobHandler
{
    /// <summary>The header that names the template.</summary>
    private const string Header = "notice";

    public string Type => "notice";

    public Task<JobResult> HandleAsync(JobWork work, CancellationToken cancellation)
    {
        if (!work.Headers.TryGetValue(Header, out var template) || template.Length == 0)
        {
            return Task.FromResult<JobResult>(new JobResult.Failed(
                $"Expected the task '{work.ElementId}' to name its notice in the header '{Header}', but it has {(work.Headers.IsEmpty ? "no headers" : string.Join(", ", work.Headers.Keys))}."));
        }

        return Task.FromResult<JobResult>(new JobResult.Completed(Variables.Empty)
        {
            AlsoWrite = (connection, transaction, token) => outbox.AddAsync(work, template, connection, transaction, token),
        });
    }
}
