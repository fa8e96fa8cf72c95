using System.Collections.Immutable;
using BackOffice.Workflows.Core.Incidents;

namespace BackOffice.Workflows.Core.Expressions;

/// <summary>What a decision answered.</summary>
/// <param name="Value">The value.</param>
/// <param name="MatchedRules">Its rules that matched, each as <c>decision/rule</c>.</param>
internal sealed record DecisionAnswer(Payload Value, ImmutableArray<string> MatchedRules)
{
    /// <summary>Asks a decision with the variables that an element sees. No value together with a failure is a failure.</summary>
    public static DecisionAnswer Of(Evaluator evaluator, BoundDecision decision, long scopeKey, ref Failure? failure)
    {
        var result = decision.Model.Evaluate(decision.DecisionId, evaluator.VariablesOf(scopeKey), evaluator.Options);
        if (result.Value.IsNull && !result.Failures.IsDefaultOrEmpty)
        {
            failure ??= Failures.DecisionFailed(decision.DecisionId, result.Failures[0].Message);
        }

        return new DecisionAnswer(result.Value.ToPayload(), [.. result.MatchedRules.Select(rule => $"{rule.DecisionId}/{rule.RuleId}")]);
    }
}
