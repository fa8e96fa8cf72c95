namespace BackOffice.Workflows.Host.Deployment;

/// <summary>One file of a folder that is checked or deployed.</summary>
/// <param name="Path">Its path below the folder that is read, with slashes.</param>
/// <param name="Bytes">Its content.</param>
public sealed record DefinitionFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>What it is.</summary>
    public ResourceKind Kind => ResourceKinds.Of(Path);

    /// <summary>Its text, UTF-8.</summary>
    public string Text => System.Text.Encoding.UTF8.GetString(Bytes.Span).TrimStart('\uFEFF');
}
