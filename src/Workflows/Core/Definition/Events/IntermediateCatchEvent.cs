namespace BackOffice.Workflows.Core.Definition;

/// <summary>Waits on the path for something to happen. BPMN 2.0.2, 10.5.4.</summary>
public sealed class IntermediateCatchEvent : EventNode;
