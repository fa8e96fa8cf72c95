namespace BackOffice.Workflows.Host.Authoring;

/// <summary>A file that somebody is drawing and has not published.</summary>
/// <param name="Folder">The folder it belongs to.</param>
/// <param name="Path">Its path inside the folder, with slashes.</param>
/// <param name="Bytes">Its content as saved; nobody has checked it.</param>
/// <param name="BaseDeploymentKey">The deployment it was begun from.</param>
/// <param name="Author">Who saved it last.</param>
/// <param name="SavedAt">When.</param>
/// <param name="Revision">Counts the savings from 1, so that a stale page is noticed.</param>
public sealed record Draft(
    string Folder, string Path, ReadOnlyMemory<byte> Bytes, long BaseDeploymentKey, string Author, DateTimeOffset SavedAt, int Revision);
