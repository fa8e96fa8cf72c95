namespace BackOffice.Workflows.Host.Deployment;

/// <summary>A folder, as the list of definitions shows it.</summary>
/// <param name="Latest">Its newest version.</param>
/// <param name="Name">Its main process's name as drawn; null for a folder without one.</param>
/// <param name="EnglishName">The name in English; null where it has none.</param>
/// <param name="RunningCases">Cases of all its versions that are not over.</param>
/// <param name="HasDraft">Whether somebody is drawing it.</param>
public sealed record DefinitionSummary(DefinitionVersion Latest, string? Name, string? EnglishName, int RunningCases, bool HasDraft);
