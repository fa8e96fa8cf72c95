using System.Collections.Immutable;
using System.Text;
using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Host.Tests.Golden;

/// <summary>Compares how scenarios go today with how they were recorded, event by event.</summary>
internal static class GoldenBehaviour
{
    /// <summary>What differs, the first step of each scenario; none where the same happens.</summary>
    public static ImmutableArray<string> Differences(GoldenJournal recorded, ImmutableArray<GoldenScenario> today)
    {
        var titles = recorded.Scenarios.Select(scenario => scenario.Title);
        return titles.SequenceEqual(today.Select(scenario => scenario.Title), StringComparer.Ordinal)
            ? [.. recorded.Scenarios.Zip(today, (then, now) => Difference(recorded, then, now)).OfType<string>()]
            : [$"{recorded.Path}: Expected the scenarios {string.Join(", ", titles)}, but found {string.Join(", ", today.Select(scenario => scenario.Title))}."];
    }

    private static string? Difference(GoldenJournal journal, GoldenScenario then, GoldenScenario now)
    {
        for (var i = 0; i < Math.Max(then.Steps.Length, now.Steps.Length); i++)
        {
            var (expected, found) = (TextOf(then.Steps, i), TextOf(now.Steps, i));
            if (expected != found)
            {
                return $"{journal.Path}: {then.Title}: step {i + 1}: Expected\n  {expected}\nbut found\n  {found}";
            }
        }

        return null;
    }

    // Both as the program of today writes them, so that a new version of an event's shape alone is no other behaviour.
    private static string TextOf(ImmutableArray<GoldenStep> steps, int index)
    {
        if (index >= steps.Length)
        {
            return "nothing more";
        }

        var step = steps[index];
        var events = Encoding.UTF8.GetString(EventFormat.Write(EventFormat.Read(step.Events)));
        return $"case {step.Case} at {step.At} by {step.By ?? "the program"}: {events}";
    }
}
