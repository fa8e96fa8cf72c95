namespace BackOffice.Workflows.Host.Deployment;

/// <summary>One file of a folder that is checked or deployed.</summary>
/// <param name="Path">Its path inside the folder, with slashes.</param>
/// <param name="Bytes">Its content.</param>
public sealed record DefinitionFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>What it is.</summary>
    public ResourceKind Kind => ResourceKinds.Of(Path);
}
