namespace BackOffice.Workflows.Core.Definition;

/// <summary>How an activity repeats. BPMN 2.0.2, 10.3.8.</summary>
public abstract record LoopCharacteristics;
