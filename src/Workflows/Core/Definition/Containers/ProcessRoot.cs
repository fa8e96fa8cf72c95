namespace BackOffice.Workflows.Core.Definition;

/// <summary>The process itself. BPMN 2.0.2, 10.2.</summary>
public sealed class ProcessRoot : Container
{
    /// <summary><c>zeebe:versionTag</c>; null where it has none.</summary>
    public string? VersionTag { get; init; }

    /// <summary><c>isExecutable</c>. A process that is not is kept in the file and never started.</summary>
    public bool IsExecutable { get; init; }
}
