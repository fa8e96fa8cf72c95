namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>Something for which an element waits.</summary>
/// <param name="Key">The timer or subscription.</param>
/// <param name="ElementKey">Who waits.</param>
/// <param name="TargetId">What it triggers.</param>
internal sealed record LedgerWait(long Key, long ElementKey, string TargetId);
