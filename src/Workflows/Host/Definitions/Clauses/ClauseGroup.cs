using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>Clauses that these procedures do not carry out, with the reason that they share.</summary>
/// <param name="Key">The group's name.</param>
/// <param name="Chinese">The reason in Chinese.</param>
/// <param name="English">The reason in English.</param>
/// <param name="Clauses">Their ids.</param>
public sealed record ClauseGroup(string Key, string Chinese, string English, ImmutableArray<string> Clauses);
