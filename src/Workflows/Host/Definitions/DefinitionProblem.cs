using BackOffice.Workflows.Core.Validation;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>Something wrong in a definitions folder.</summary>
/// <param name="File">The file.</param>
/// <param name="ElementId">The element in it; null where it concerns the whole file.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Severity">Whether it stands in the way of deployment.</param>
/// <param name="Message">What was expected, what was found, and what would work.</param>
public sealed record DefinitionProblem(string File, string? ElementId, string Rule, ProblemSeverity Severity, string Message)
{
    /// <summary>As one line: file, element, reason.</summary>
    public override string ToString() => ElementId is null ? $"{File}: {Message} [{Rule}]" : $"{File}: {ElementId}: {Message} [{Rule}]";
}
