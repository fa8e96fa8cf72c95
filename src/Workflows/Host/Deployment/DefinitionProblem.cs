using BackOffice.Workflows.Core.Validation;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Something wrong in a folder, named so that its author finds it.</summary>
/// <param name="Path">The file; empty where it concerns the folder.</param>
/// <param name="ElementId">The element, field or rule; null where it concerns the whole file.</param>
/// <param name="Severity">Whether it stands in the way of deployment.</param>
/// <param name="Message">What was expected, what was found, and what would work.</param>
/// <param name="Rule">The rule or check that found it; null where it has no name.</param>
public sealed record DefinitionProblem(string Path, string? ElementId, ProblemSeverity Severity, string Message, string? Rule = null)
{
    /// <summary>One line for a log or a command.</summary>
    public override string ToString() =>
        $"{Path}{(ElementId is null ? "" : $" #{ElementId}")}: {(Severity == ProblemSeverity.Error ? "" : "(warning) ")}{Message}";
}
