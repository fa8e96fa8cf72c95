namespace BackOffice.Workflows.Core.Definition;

/// <summary>A transaction: a cancel end event inside compensates what was done and leaves by the cancel boundary. BPMN 2.0.2, 10.3.5 (Transaction).</summary>
public sealed class TransactionSubProcess : Container;
