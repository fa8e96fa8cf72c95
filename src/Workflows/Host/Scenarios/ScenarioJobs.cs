using System.Collections.Immutable;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Memory;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>Does the jobs of a scenario: a notice is noted as sent, everything else succeeds, unless a step said that it fails.</summary>
internal sealed class ScenarioJobs(DefinitionSet definitions) : IMemoryJobHandler
{
    private readonly Dictionary<string, Queue<string?>> _failures = new(StringComparer.Ordinal);

    public List<SentNotice> Unseen { get; } = [];

    /// <summary>The keys of all notices sent, whether or not somebody expected them.</summary>
    public HashSet<string> Sent { get; } = new(StringComparer.Ordinal);

    public void FailNext(string type, int times, string? error)
    {
        var failures = _failures.TryGetValue(type, out var known) ? known : _failures[type] = new Queue<string?>();
        for (var i = 0; i < times; i++)
        {
            failures.Enqueue(error);
        }
    }

    public JobCommand? Handle(MemoryJob job)
    {
        if (_failures.TryGetValue(job.Type, out var failures) && failures.TryDequeue(out var error))
        {
            return error is null
                ? new FailJob(job.ElementKey, job.JobKey, "The scenario lets this try fail.")
                : new ThrowJobError(job.ElementKey, job.JobKey, error, "The scenario throws this error.", Variables.Empty);
        }

        return job.Type == "notice" ? Send(job) : new CompleteJob(job.ElementKey, job.JobKey, Variables.Empty);
    }

    private JobCommand Send(MemoryJob job)
    {
        var key = job.Headers.GetValueOrDefault("notice") ?? string.Empty;
        if (!definitions.Notices.TryGetValue(key, out var notice))
        {
            return new FailJob(job.ElementKey, job.JobKey, $"Expected a notice with the key '{key}', but there is none.", Retries: 0);
        }

        var variables = FeelVariables.Of(job.Variables);
        Sent.Add(key);
        Unseen.Add(new SentNotice(key, notice.Channel, [.. notice.Recipients.SelectMany(recipient => Resolve(recipient, variables))]));
        return new CompleteJob(job.ElementKey, job.JobKey, Variables.Empty);
    }

    private static ImmutableArray<string> Resolve(string recipient, FeelContext variables)
    {
        if (!recipient.StartsWith('='))
        {
            return [recipient];
        }

        return FeelExpression.Parse(recipient[1..]).Expression?.Evaluate(variables).Value switch
        {
            FeelString text => [text.Text],
            FeelList list => [.. list.Items.OfType<FeelString>().Select(item => item.Text)],
            _ => [],
        };
    }
}
