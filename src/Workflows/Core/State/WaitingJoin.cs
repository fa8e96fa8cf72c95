namespace BackOffice.Workflows.Core.State;

/// <summary>A join in a scope that holds tokens.</summary>
/// <param name="ElementId">The gateway.</param>
/// <param name="Key">Its element instance.</param>
public readonly record struct WaitingJoin(string ElementId, long Key);
