namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>A completed activity that can be undone.</summary>
/// <param name="Key">Its element instance.</param>
/// <param name="ElementId">The activity.</param>
/// <param name="ScopeKey">In which scope it was completed.</param>
/// <param name="Order">When, among the others.</param>
internal sealed record KeptActivity(long Key, string ElementId, long ScopeKey, long Order);
