using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>Makes jobs.</summary>
internal static class Jobs
{
    public static Failure? Create(StepExecution step, ElementInstance element, JobDefinition job) =>
        Create(step, element.Key, job.Type, job.Retries, job.Headers, JobPurpose.Work);

    public static Failure? Create(
        StepExecution step, long elementKey, Expression type, Expression retries, IReadOnlyDictionary<string, string> headers, JobPurpose purpose)
    {
        Failure? failure = null;
        var name = step.Evaluate.Text(type, elementKey, "job type", ref failure);
        var tries = step.Evaluate.Number(retries, elementKey, "number of retries", 3, ref failure);
        if (failure is not null)
        {
            return failure;
        }

        ImmutableArray<KeyValuePair<string, string>> pairs = headers.Count == 0 ? [] : [.. headers.OrderBy(header => header.Key, StringComparer.Ordinal)];
        step.Emit(new JobCreated(elementKey, step.NextKey(), name, Math.Max(1, tries), purpose, pairs));
        return null;
    }
}
