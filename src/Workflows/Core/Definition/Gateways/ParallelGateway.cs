namespace BackOffice.Workflows.Core.Definition;

/// <summary>Waits for a token on every incoming flow, then takes every outgoing one. BPMN 2.0.2, 10.6.4.</summary>
public sealed class ParallelGateway : Gateway;
