using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Incidents;

namespace BackOffice.Workflows.Core.Expressions;

/// <summary>Evaluates input or output mappings in order; each sees what those before it gave.</summary>
internal static class MappingResults
{
    public static Variables Of(Evaluator evaluator, IReadOnlyList<Mapping> mappings, long scopeKey, long targetScopeKey, string what, ref Failure? failure)
    {
        var results = Variables.Empty;
        foreach (var mapping in mappings)
        {
            var value = evaluator.Value(mapping.Source, scopeKey, what, ref failure, results);
            if (failure is not null)
            {
                return results;
            }

            results = Set(evaluator, results, mapping.Target, value, targetScopeKey);
        }

        return results;
    }

    private static Variables Set(Evaluator evaluator, Variables results, string target, FeelValue value, long targetScopeKey)
    {
        if (!target.Contains('.', StringComparison.Ordinal))
        {
            return results.With(target, value.ToPayload());
        }

        var path = target.Split('.');
        var existing = results.TryGet(path[0], out var earlier) ? earlier.ToValue() : Existing(evaluator, targetScopeKey, path[0]);
        return results.With(path[0], NestedValue.Set(existing, path.AsSpan(1), value).ToPayload());
    }

    private static FeelValue? Existing(Evaluator evaluator, long scopeKey, string name) =>
        scopeKey != 0 && evaluator.VariablesOf(scopeKey).TryGet(name, out var value) ? value : null;
}
