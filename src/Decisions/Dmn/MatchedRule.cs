namespace BackOffice.Decisions.Dmn;

/// <summary>A rule of a decision table that matched and contributed to the result.</summary>
/// <param name="DecisionId">Id of the decision (or business knowledge model) that holds the table.</param>
/// <param name="RuleId">Id of the rule; empty when the file gives it none.</param>
/// <param name="RuleNumber">The rule's place in its table, counted from 1.</param>
public sealed record MatchedRule(string DecisionId, string RuleId, int RuleNumber);
