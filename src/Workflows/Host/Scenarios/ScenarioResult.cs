using System.Collections.Immutable;
using BackOffice.Workflows.Host.Memory;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>What came of a scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="FailedLine">The line of the step that did not hold; null where all held.</param>
/// <param name="Failure">What was expected and what was found; null where all held.</param>
/// <param name="Engine">The engine after the last step, for coverage and pictures.</param>
public sealed record ScenarioResult(Scenario Scenario, int? FailedLine, string? Failure, MemoryEngine Engine)
{
    /// <summary>Whether everything held.</summary>
    public bool Passed => Failure is null;

    /// <summary>Every answer of a decision, in a case or asked by itself.</summary>
    public ImmutableArray<DecisionAnswered> Answers { get; init; } = [];

    /// <summary>The keys of the notices that were sent.</summary>
    public ImmutableHashSet<string> Notices { get; init; } = [];
}
