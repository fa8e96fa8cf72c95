using System.Collections.Immutable;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn;

/// <summary>One evaluated decision: what it read, which rules matched, what it gave. Answers "why this deadline".</summary>
/// <param name="DecisionId">Id of the decision.</param>
/// <param name="DecisionName">Name of the decision.</param>
/// <param name="Inputs">Values of everything the decision requires, by name.</param>
/// <param name="Columns">Values of the input expressions of its decision table, by label; empty for other logic.</param>
/// <param name="MatchedRules">The rules of its tables that matched.</param>
/// <param name="Value">The decision's value.</param>
public sealed record DecisionTrace(
    string DecisionId,
    string DecisionName,
    ImmutableArray<KeyValuePair<string, FeelValue>> Inputs,
    ImmutableArray<KeyValuePair<string, FeelValue>> Columns,
    ImmutableArray<MatchedRule> MatchedRules,
    FeelValue Value);
