namespace BackOffice.Workflows.Core.Definition;

/// <summary>An embedded subprocess. BPMN 2.0.2, 10.3.5.</summary>
public sealed class SubProcess : Container;
