namespace BackOffice.Workflows.Core.Definition;

/// <summary>Takes every flow whose condition holds; joins what can still arrive. BPMN 2.0.2, 10.6.3 and 13.4.3.</summary>
public sealed class InclusiveGateway : Gateway;
