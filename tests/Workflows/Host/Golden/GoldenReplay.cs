using System.Collections.Immutable;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Tests.Golden;

/// <summary>Reads a recording with the program of today and folds it: after every step the state must be the recorded one.</summary>
internal static class GoldenReplay
{
    /// <summary>What differs, the first step of each scenario; none where all is as it was.</summary>
    /// <param name="journal">The recording.</param>
    /// <param name="members">What it knew of a state.</param>
    /// <param name="evolve">The appliers; those of the engine where none are planted.</param>
    public static ImmutableArray<string> Differences(GoldenJournal journal, StateMembers members, Func<ProcessInstance?, ProcessEvent, ProcessInstance>? evolve = null) =>
        [.. journal.Scenarios.Select(scenario => Difference(journal, scenario, members, evolve ?? ProcessEngine.Evolve)).OfType<string>()];

    private static string? Difference(GoldenJournal journal, GoldenScenario scenario, StateMembers members, Func<ProcessInstance?, ProcessEvent, ProcessInstance> evolve)
    {
        var states = new Dictionary<long, ProcessInstance>();
        for (var i = 0; i < scenario.Steps.Length; i++)
        {
            var step = scenario.Steps[i];
            try
            {
                var state = states.GetValueOrDefault(step.Case);
                foreach (var happened in EventFormat.Read(step.Events))
                {
                    state = evolve(state, happened);
                }

                states[step.Case] = state!;
            }
            catch (FormatException unread)
            {
                return $"{journal.Path}: {scenario.Title}: step {i + 1} of case {step.Case} cannot be read: {unread.Message}";
            }

            if (StatePicture.DigestOf(states[step.Case], members) != step.State)
            {
                return $"{journal.Path}: {scenario.Title}: Expected the recorded state {step.State} after step {i + 1} of case {step.Case}, but the program of today makes {StatePicture.TextOf(states[step.Case], members)}";
            }
        }

        return null;
    }
}
