using System.Collections.Immutable;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Memory;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>
/// Does the jobs of a scenario: they succeed, unless a step said that they fail, and give what a step said that they answer.
/// A job whose headers name a notice sends it.
/// </summary>
internal sealed class ScenarioJobs(DefinitionSet definitions) : IMemoryJobHandler
{
    private readonly Dictionary<string, Queue<string?>> _failures = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Queue<Variables>> _answers = new(StringComparer.Ordinal);

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

    public void AnswerNext(string type, int times, Variables variables)
    {
        var answers = _answers.TryGetValue(type, out var known) ? known : _answers[type] = new Queue<Variables>();
        for (var i = 0; i < times; i++)
        {
            answers.Enqueue(variables);
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

        var answer = _answers.TryGetValue(job.Type, out var answers) && answers.TryDequeue(out var given) ? given : Variables.Empty;
        return job.Type == "notice" || job.Headers.ContainsKey("notice") ? Send(job, answer) : new CompleteJob(job.ElementKey, job.JobKey, answer);
    }

    private JobCommand Send(MemoryJob job, Variables answer)
    {
        var key = job.Headers.GetValueOrDefault("notice") ?? string.Empty;
        if (!definitions.Notices.TryGetValue(key, out var notice))
        {
            return new FailJob(job.ElementKey, job.JobKey, $"Expected a notice with the key '{key}', but there is none.", Retries: 0);
        }

        var variables = FeelVariables.Of(job.Variables);
        Sent.Add(key);
        Unseen.Add(new SentNotice(key, notice.Channel, [.. notice.Recipients.SelectMany(recipient => Resolve(recipient, variables))]));
        return new CompleteJob(job.ElementKey, job.JobKey, answer);
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
