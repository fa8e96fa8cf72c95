using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Memory;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>Asks decisions by themselves, as the company of a profile.</summary>
internal sealed class ScenarioDecisions(DefinitionSet definitions, ScenarioSettings settings, string? scenarioProfile)
{
    public List<DecisionAnswered> Answers { get; } = [];

    /// <summary>What the business rule tasks of the played cases were answered.</summary>
    public static IEnumerable<DecisionAnswered> Of(MemoryEngine engine, string profile) =>
        engine.Journal.Select(line => line.Event).OfType<DecisionEvaluated>()
            .Select(asked => new DecisionAnswered(asked.DecisionId, profile, asked.MatchedRules, asked.Result));

    public void Ask(DecideStep step, Instant now)
    {
        if (!definitions.Decisions.TryGetValue(step.Decision, out var model))
        {
            throw new ScenarioFailure(step.Line, $"Expected the decision '{step.Decision}', but there is none. Known: {string.Join(", ", definitions.Decisions.Keys.Order(StringComparer.Ordinal))}.");
        }

        var profile = step.Profile ?? scenarioProfile ?? settings.DefaultProfile;
        var options = new FeelEvaluationOptions { Now = now.ToDateTimeOffset(), TimeZone = settings.Zone, HostFunctions = WorkCalendarFunctions.All.ByName };
        var answer = model.Evaluate(step.Decision, Inputs(step, profile), options);
        var found = Payload.FromTrusted(FeelJson.ToBytes(answer.Value));
        Answers.Add(new DecisionAnswered(step.Decision, profile, [.. answer.MatchedRules.Select(rule => $"{rule.DecisionId}/{rule.RuleId}")], found));
        Expectations.Hold(step.Line, ValueExpectations.Matches(FeelJson.Read(step.Expected.Utf8.Span), answer.Value), $"{step.Decision} to answer {step.Expected}", found.ToString());
    }

    private FeelContext Inputs(DecideStep step, string profile) => FeelVariables.Of(step.With)
        .With("profile", FeelString.Of(profile))
        .With("company", FeelJson.Read(settings.Company(profile, definitions.Calendar, step.Overrides).Utf8.Span));
}
