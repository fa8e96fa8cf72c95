using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Host.Definitions;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>What a played scenario went through, as far as it can carry out a clause.</summary>
public sealed class ScenarioTrail
{
    private readonly HashSet<(ClauseCarrierKind Kind, string Owner, string? Part)> _reached = [];

    /// <summary>Follows a scenario that was played.</summary>
    public ScenarioTrail(ScenarioResult result, DefinitionSet definitions)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(definitions);
        foreach (var line in result.Engine.Journal)
        {
            Note(line.Event, result.Engine.DefinitionOf(line.InstanceKey).Id);
        }

        _reached.UnionWith(result.Notices.Select(notice => (ClauseCarrierKind.Notice, notice, (string?)null)));
        _reached.UnionWith(result.Answers.SelectMany(answer => Rows(answer, definitions)));
    }

    /// <summary>Whether the scenario went through what carries out a clause.</summary>
    public bool Reached(ClauseCarrier carrier)
    {
        ArgumentNullException.ThrowIfNull(carrier);
        return _reached.Contains((carrier.Kind, carrier.Owner, carrier.Kind == ClauseCarrierKind.Field ? null : carrier.Part));
    }

    private void Note(ProcessEvent happened, string process)
    {
        if (happened is ElementActivated activated)
        {
            _reached.Add((ClauseCarrierKind.Element, process, activated.ElementId));
        }
        else if (happened is UserTaskCreated { FormId: { } form })
        {
            _reached.Add((ClauseCarrierKind.Field, form, null));
        }
    }

    // A row of another manual matched too, but it is not this company's promise.
    private static IEnumerable<(ClauseCarrierKind Kind, string Owner, string? Part)> Rows(DecisionAnswered answer, DefinitionSet definitions)
    {
        var matched = answer.MatchedRules.Select(rule => rule[(rule.IndexOf('/', StringComparison.Ordinal) + 1)..]).ToHashSet(StringComparer.Ordinal);
        return from row in definitions.Commitments
               where matched.Contains(row.RuleId) && (!row.IsOfAManual || row.Profile == answer.Profile)
               select (ClauseCarrierKind.Row, "commitments", (string?)row.Row);
    }
}
