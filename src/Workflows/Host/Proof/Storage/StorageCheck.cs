namespace BackOffice.Workflows.Host.Proof.Storage;

/// <summary>One thing that storage must do.</summary>
/// <param name="Name">The promise, as a sentence.</param>
/// <param name="Run">Tries it. Gives what is wrong, or null.</param>
internal sealed record StorageCheck(string Name, Func<ProofBench, CancellationToken, Task<string?>> Run);
