using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>A folder to be deployed.</summary>
/// <param name="Folder">Its name; the main process has the same id.</param>
/// <param name="Files">All its files.</param>
/// <param name="Author">Who deploys.</param>
public sealed record DeploymentRequest(string Folder, ImmutableArray<DefinitionFile> Files, string Author)
{
    /// <summary>Why, in the author's words.</summary>
    public string? Comment { get; init; }

    /// <summary>What the author calls this version.</summary>
    public string? VersionTag { get; init; }

    /// <summary>
    /// Nothing is deployed when these files are what this author deployed last, even if somebody else has published since:
    /// a start does not undo what was published in the designer.
    /// </summary>
    public bool OnlyNews { get; init; }
}
