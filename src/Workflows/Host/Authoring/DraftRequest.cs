namespace BackOffice.Workflows.Host.Authoring;

/// <summary>A draft to be saved.</summary>
/// <param name="Folder">The folder it belongs to.</param>
/// <param name="Path">Its path inside the folder, with slashes.</param>
/// <param name="Bytes">What it says now.</param>
/// <param name="BaseDeploymentKey">The deployment it was begun from; kept as it is when the draft exists.</param>
/// <param name="Author">Who saves.</param>
/// <param name="KnownRevision">The revision that the author has seen; 0 where there was no draft.</param>
public sealed record DraftRequest(
    string Folder, string Path, ReadOnlyMemory<byte> Bytes, long BaseDeploymentKey, string Author, int KnownRevision);
