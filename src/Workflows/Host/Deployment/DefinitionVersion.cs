namespace BackOffice.Workflows.Host.Deployment;

/// <summary>One deployment of a folder, as a list of versions shows it.</summary>
/// <param name="DeploymentKey">Its key.</param>
/// <param name="Folder">The folder.</param>
/// <param name="Version">1, 2, 3… of its folder.</param>
/// <param name="DeployedAt">When.</param>
/// <param name="Author">Who.</param>
/// <param name="Comment">Why; null where nothing was said.</param>
/// <param name="VersionTag">What its author called it; null where nothing.</param>
/// <param name="Running">Instances of its processes that have not ended.</param>
public sealed record DefinitionVersion(
    long DeploymentKey, string Folder, int Version, DateTimeOffset DeployedAt, string Author, string? Comment, string? VersionTag, int Running);
