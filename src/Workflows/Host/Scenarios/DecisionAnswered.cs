using System.Collections.Immutable;
using BackOffice.Workflows.Core;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>What a decision answered while a scenario was played.</summary>
/// <param name="DecisionId">The decision.</param>
/// <param name="Profile">Whose commitments held.</param>
/// <param name="MatchedRules">Its rules that matched, each as <c>decision/rule</c>.</param>
/// <param name="Result">The answer.</param>
public sealed record DecisionAnswered(string DecisionId, string Profile, ImmutableArray<string> MatchedRules, Payload Result);
