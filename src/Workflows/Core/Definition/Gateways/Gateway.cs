namespace BackOffice.Workflows.Core.Definition;

/// <summary>Where flows part or meet. BPMN 2.0.2, 10.6.</summary>
public abstract class Gateway : FlowNode;
