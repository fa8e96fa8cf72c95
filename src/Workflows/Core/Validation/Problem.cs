namespace BackOffice.Workflows.Core.Validation;

/// <summary>Something wrong in a definition, named so that its author finds it.</summary>
/// <param name="Rule">The rule that found it, in kebab-case.</param>
/// <param name="Severity">Whether it stands in the way of deployment.</param>
/// <param name="ElementId">The element it stands at; null where it concerns the whole file.</param>
/// <param name="Message">What was expected, what was found, and what would work.</param>
public sealed record Problem(string Rule, ProblemSeverity Severity, string? ElementId, string Message);
