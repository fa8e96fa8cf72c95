namespace BackOffice.Workflows.Core.Definition;

/// <summary>Takes the first flow whose condition holds. BPMN 2.0.2, 10.6.2.</summary>
public sealed class ExclusiveGateway : Gateway;
