using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Tests.Golden;

/// <summary>What happened in one scenario, step by step.</summary>
/// <param name="Title">The scenario's title.</param>
/// <param name="Steps">Its steps in order, over all its cases; none where it only asks decisions.</param>
internal sealed record GoldenScenario(string Title, ImmutableArray<GoldenStep> Steps);
