namespace BackOffice.Workflows.Core.State;

/// <summary>One piece of work that a step left for the next.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="ElementKey">With which element instance.</param>
/// <param name="Detail">Ids or a code, where the kind needs them.</param>
public readonly record struct PendingWork(PendingWorkKind Kind, long ElementKey, string? Detail = null);
