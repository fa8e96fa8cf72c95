namespace BackOffice.Conformance.BpmnFuzzing;

/// <summary>What a run over mutants came to.</summary>
/// <param name="Mutants">How many were read.</param>
/// <param name="Accepted">How many were read without an error.</param>
/// <param name="Steps">How many steps were carried out.</param>
/// <param name="Slowest">The longest that one mutant took.</param>
/// <param name="SlowestKind">How that one was made, and of which file.</param>
internal sealed record FuzzOutcome(int Mutants, int Accepted, int Steps, TimeSpan Slowest, string SlowestKind);
