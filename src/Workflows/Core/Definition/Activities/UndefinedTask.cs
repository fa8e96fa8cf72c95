namespace BackOffice.Workflows.Core.Definition;

/// <summary>A task without a kind; the token passes. BPMN 2.0.2, 10.3.3 (Abstract Task).</summary>
public sealed class UndefinedTask : Activity;
