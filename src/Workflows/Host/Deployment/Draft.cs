using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>A folder that somebody is drawing: the version it began from, with the files saved since over it.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="BaseDeploymentKey">The deployment it began from; 0 for a new folder.</param>
/// <param name="Files">All files as they would be deployed.</param>
/// <param name="Changed">The paths that were saved.</param>
/// <param name="Author">Who saved last; null while nothing was saved.</param>
/// <param name="SavedAt">When; null while nothing was saved.</param>
/// <param name="Revision">Counts the savings; sent back with the next one.</param>
public sealed record Draft(
    string Folder, long BaseDeploymentKey, ImmutableArray<DefinitionFile> Files, ImmutableArray<string> Changed, string? Author, DateTimeOffset? SavedAt, int Revision);
