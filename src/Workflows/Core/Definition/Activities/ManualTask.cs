namespace BackOffice.Workflows.Core.Definition;

/// <summary>Work that the engine does not see; the token passes. BPMN 2.0.2, 10.3.3 (Manual Task).</summary>
public sealed class ManualTask : Activity;
