namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>What the proof over random processes is asked for.</summary>
/// <param name="Processes">How many processes are made and walked.</param>
/// <param name="Seed">The seed of the first; the others follow it.</param>
public sealed record RandomSettings(int Processes, int Seed);
