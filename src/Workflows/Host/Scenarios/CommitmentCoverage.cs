using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Definitions;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>
/// Which profile's value of each disputed topic the scenarios took. Disputed is a topic on which at least two manuals speak, at least one with
/// a figure, and not all alike; wanted are the value of every profile (its own or the fallback) and every figure that a manual gives.
/// </summary>
public sealed class CommitmentCoverage
{
    private readonly ImmutableArray<IGrouping<string, CommitmentRow>> _disputed;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Coverage of the commitments of a folder, empty at first.</summary>
    public CommitmentCoverage(DefinitionSet definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        _disputed = [.. definitions.Commitments.Where(row => row.IsOfAManual).GroupBy(row => row.Topic).Where(IsDisputed)];
    }

    /// <summary>The disputed topics.</summary>
    public ImmutableArray<string> Topics => [.. _disputed.Select(topic => topic.Key)];

    /// <summary>What has to be taken: <c>topic × profile</c> and rows with a figure.</summary>
    public ImmutableArray<string> Wanted =>
    [
        .. _disputed.SelectMany(topic => CommitmentRow.Profiles.Select(profile => Cell(topic.Key, profile))
            .Concat(topic.Where(row => row.Figure is not null).Select(row => row.Row))),
    ];

    /// <summary>What no scenario took.</summary>
    public ImmutableArray<string> Missing => [.. Wanted.Where(value => !_taken.Contains(value))];

    /// <summary>Adds what a played scenario was answered.</summary>
    public void Add(ScenarioResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (var answer in result.Answers)
        {
            Note(FeelJson.Read(answer.Result.Utf8.Span), answer.Profile);
        }
    }

    // One topic is answered by itself, several as entries of one answer.
    private void Note(FeelValue answer, string profile)
    {
        if (answer is not FeelContext context)
        {
            return;
        }

        if (context.TryGet("topic", out var topic) && topic is FeelString name && context.TryGet("row", out var row))
        {
            _taken.Add(Cell(name.Text, profile));
            _taken.Add((row as FeelString)?.Text ?? string.Empty);
            return;
        }

        foreach (var entry in context.Entries)
        {
            Note(entry.Value, profile);
        }
    }

    private static string Cell(string topic, string profile) => $"{topic} × {profile}";

    private static bool IsDisputed(IGrouping<string, CommitmentRow> topic)
    {
        var byProfile = topic.GroupBy(row => row.Profile).Select(Promise).ToList();
        return byProfile.Count > 1 && topic.Any(row => row.Figure is not null) && byProfile.Distinct(StringComparer.Ordinal).Count() > 1;
    }

    private static string Promise(IEnumerable<CommitmentRow> rows) => string.Join(
        '|', rows.Select(row => $"{row.CustomerClass}/{row.Situation}/{row.Urgency}={row.Figure}").Order(StringComparer.Ordinal));
}
