namespace BackOffice.Workflows.Host.Authoring;

/// <summary>One version of a folder, for a list.</summary>
/// <param name="DeploymentKey">Its key.</param>
/// <param name="Folder">The folder.</param>
/// <param name="Version">1, 2, 3… of its folder.</param>
/// <param name="VersionTag">What its author called it; null where nothing.</param>
/// <param name="Author">Who published it.</param>
/// <param name="Comment">Why, in the author's words.</param>
/// <param name="PublishedAt">When.</param>
/// <param name="Running">Instances of its processes that have not ended.</param>
public sealed record PublishedVersion(
    long DeploymentKey, string Folder, int Version, string? VersionTag, string Author, string? Comment, DateTimeOffset PublishedAt, int Running);
