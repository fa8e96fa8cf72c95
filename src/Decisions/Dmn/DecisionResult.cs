using System.Collections.Immutable;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn;

/// <summary>Outcome of evaluating a decision or a decision service.</summary>
/// <param name="Value">The value; null where the standard says null.</param>
/// <param name="Failures">Why a value (or a part of it) is null where something went wrong; empty when nothing did.</param>
/// <param name="MatchedRules">The rules that matched, in the order of evaluation, over all decisions that were needed.</param>
/// <param name="Explanation">The inputs read and the values of the parts; only with <see cref="FeelEvaluationOptions.Explain"/>.</param>
public sealed record DecisionResult(
    FeelValue Value,
    ImmutableArray<FeelFailure> Failures,
    ImmutableArray<MatchedRule> MatchedRules,
    FeelExplanation? Explanation)
{
    /// <summary>Every decision that was evaluated on the way, in the order in which they were finished; only with Explain.</summary>
    public ImmutableArray<DecisionTrace> Trace { get; init; } = [];
}
