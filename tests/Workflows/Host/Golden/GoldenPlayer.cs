using System.Collections.Immutable;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Scenarios;

namespace BackOffice.Workflows.Host.Tests.Golden;

/// <summary>Plays the scenarios of one procedure and takes down what happens.</summary>
internal static class GoldenPlayer
{
    public static ImmutableArray<string> ProceduresOf(DefinitionSet definitions) =>
        [.. definitions.Scenarios.Select(scenario => ProcedureOf(scenario.File)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The scenarios of a procedure as they go today. A scenario that does not hold cannot be recorded.</summary>
    public static ImmutableArray<GoldenScenario> Play(DefinitionSet definitions, string procedure, StateMembers members)
    {
        var player = new ScenarioPlayer(definitions, ScenarioSettings.Default);
        return [.. definitions.Scenarios.Where(scenario => ProcedureOf(scenario.File) == procedure).Select(scenario => Play(player, scenario, members))];
    }

    private static GoldenScenario Play(ScenarioPlayer player, Scenario scenario, StateMembers members)
    {
        var result = player.Play(scenario);
        Assert.True(result.Passed, $"{scenario.File}:{result.FailedLine}: {scenario.Title}: {result.Failure}");
        var states = new Dictionary<long, ProcessInstance>();
        var steps = ImmutableArray.CreateBuilder<GoldenStep>();
        foreach (var step in result.Engine.Journal.GroupBy(line => line.Step))
        {
            var first = step.First();
            var state = step.Aggregate(states.GetValueOrDefault(first.InstanceKey), (before, line) => ProcessEngine.Evolve(before, line.Event))!;
            states[first.InstanceKey] = state;
            steps.Add(new GoldenStep(
                first.InstanceKey, first.At.Microseconds, first.Actor, StatePicture.DigestOf(state, members), EventFormat.Write([.. step.Select(line => line.Event)])));
        }

        return new GoldenScenario(scenario.Title, steps.DrainToImmutable());
    }

    private static string ProcedureOf(string file) => file[..file.IndexOf('/', StringComparison.Ordinal)];
}
