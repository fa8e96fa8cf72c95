namespace BackOffice.Workflows.Core.State;

/// <summary>How many tokens wait at a join on one of its incoming flows.</summary>
/// <param name="Flow">The sequence flow.</param>
/// <param name="Count">How many.</param>
public readonly record struct TokenCount(string Flow, int Count);
