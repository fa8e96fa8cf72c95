using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>Collects problems while a definition is read and checked.</summary>
public sealed class ProblemList
{
    private readonly List<Problem> _problems = [];

    /// <summary>True when at least one problem stands in the way of deployment.</summary>
    public bool HasErrors => _problems.Exists(problem => problem.Severity == ProblemSeverity.Error);

    /// <summary>Notes a problem that stands in the way of deployment.</summary>
    public void Error(string rule, string? elementId, string message) =>
        _problems.Add(new Problem(rule, ProblemSeverity.Error, elementId, message));

    /// <summary>Notes a problem that does not stand in the way of deployment.</summary>
    public void Warning(string rule, string? elementId, string message) =>
        _problems.Add(new Problem(rule, ProblemSeverity.Warning, elementId, message));

    /// <summary>The problems in the order in which they were found.</summary>
    public ImmutableArray<Problem> ToImmutable() => [.. _problems];
}
