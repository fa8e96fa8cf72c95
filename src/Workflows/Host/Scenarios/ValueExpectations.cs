using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>What a scenario may expect of variables and decisions.</summary>
internal static class ValueExpectations
{
    public static void Variable(ExpectVariable expected, ScenarioWorld world)
    {
        var path = expected.Variable.Split('.');
        FeelValue value = LastVariables(world);
        foreach (var name in path)
        {
            value = value is FeelContext context && context.TryGet(name, out var inner) ? inner : FeelNull.Instance;
        }

        Expectations.Hold(expected.Line, Matches(FeelJson.Read(expected.Value.Utf8.Span), value), $"{expected.Variable} = {expected.Value}", value.ToString() ?? "null");
    }

    public static void Decision(ExpectDecision expected, ScenarioWorld world)
    {
        var asked = world.Engine.Journal.Select(line => line.Event).OfType<DecisionEvaluated>().Where(decision => decision.DecisionId == expected.Decision).ToList();
        var holds = expected.Result is null
            ? asked.Count > 0
            : asked.Exists(decision => Matches(FeelJson.Read(expected.Result.Utf8.Span), FeelJson.Read(decision.Result.Utf8.Span)));
        Expectations.Hold(expected.Line, holds, $"decision {expected.Decision} with {expected.Result?.ToString() ?? "any result"}", string.Join("; ", asked.Select(decision => decision.Result)));
    }

    // The case's variables are gone from its state when it ended, so they are taken from what was set at its top.
    private static FeelContext LastVariables(ScenarioWorld world)
    {
        var variables = FeelContext.Empty;
        foreach (var set in world.Engine.Journal.Select(line => line.Event).OfType<VariablesSet>().Where(set => set.ElementKey == world.CaseKey))
        {
            foreach (var entry in FeelVariables.Of(set.Values).Entries)
            {
                variables = variables.With(entry.Key, entry.Value);
            }
        }

        return variables;
    }

    // An expected context names what matters; further entries of the found one are left alone.
    internal static bool Matches(FeelValue expected, FeelValue found) => (expected, found) switch
    {
        (FeelContext left, FeelContext right) => left.Entries.All(entry => right.TryGet(entry.Key, out var value) && Matches(entry.Value, value)),
        _ => expected.Equals(found),
    };
}
