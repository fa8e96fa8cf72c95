namespace BackOffice.Workflows.Host.Definitions;

/// <summary>One file of a definitions folder.</summary>
/// <param name="Path">Its path below the folder, with forward slashes: <c>home-repair/home-repair.bpmn</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Bytes">Its content as it is.</param>
public sealed record DefinitionFile(string Path, DefinitionKind Kind, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The folder it stands in, which is the procedure's key; empty at the top.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : string.Empty;

    /// <summary>Its text, UTF-8.</summary>
    public string Text => System.Text.Encoding.UTF8.GetString(Bytes.Span).TrimStart('\uFEFF');
}
