using System.Collections.Immutable;
using BackOffice.Workflows.Core;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>A test that a process owner can read: a case from its start to what must be true at the end.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Line">The line where it begins.</param>
/// <param name="Title">What it shows, as a sentence.</param>
/// <param name="ProcessId">The process it starts; null where it only asks decisions.</param>
/// <param name="At">The start event at which it begins; null takes the process's plain start.</param>
/// <param name="Profile">Which company's commitments hold; null takes the configured one.</param>
/// <param name="Now">When it begins.</param>
/// <param name="Start">The start variables.</param>
/// <param name="Steps">What happens and what is expected, in order.</param>
/// <param name="Clauses">The clauses of the manuals that it proves.</param>
public sealed record Scenario(
    string File,
    int Line,
    string Title,
    string? ProcessId,
    string? At,
    string? Profile,
    DateTimeOffset Now,
    Variables Start,
    ImmutableArray<ScenarioStep> Steps,
    ImmutableArray<string> Clauses);
