using System.Text.Json;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;

namespace BackOffice.Workflows.Host.Runtime.Projections;

/// <summary>Jobs become rows that workers take.</summary>
internal static class JobProjection
{
    public static void Created(JobCreated job, StepRows step)
    {
        var headers = job.Headers.IsEmpty ? "{}"u8.ToArray() : JsonSerializer.SerializeToUtf8Bytes(Named(job.Headers));
        step.Add(
            Statements.InsertJob,
            job.JobKey, step.InstanceKey, step.Process.DefinitionKey, job.ElementKey, step.ElementIdOf(job.ElementKey), job.Type,
            (int)JobRowState.Ready, job.Retries, step.Now, headers, null);
        step.Wakes.Jobs = true;
    }

    public static void Completed(JobCompleted job, StepRows step) => step.Add(Statements.DeleteJob, job.JobKey);

    public static void Failed(JobFailed job, StepRows step)
    {
        var state = job.RetriesLeft > 0 ? JobRowState.Ready : JobRowState.Failed;
        step.Add(Statements.RetryJob, (int)state, job.RetriesLeft, job.RetryAt?.Microseconds ?? step.Now, job.JobKey);
        step.Wakes.Jobs = true;
    }

    public static void RetriesUpdated(JobRetriesUpdated job, StepRows step)
    {
        var state = job.Retries > 0 ? JobRowState.Ready : JobRowState.Failed;
        step.Add(Statements.RetryJob, (int)state, job.Retries, step.Now, job.JobKey);
        step.Wakes.Jobs = true;
    }

    public static void ErrorThrown(JobErrorThrown job, StepRows step) => step.Add(Statements.DeleteJob, job.JobKey);

    public static void Cancelled(JobCancelled job, StepRows step) => step.Add(Statements.DeleteJob, job.JobKey);

    // Of two headers with one name the last counts, as in the modelers.
    private static Dictionary<string, string> Named(IEnumerable<KeyValuePair<string, string>> headers)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in headers)
        {
            named[name] = value;
        }

        return named;
    }
}
