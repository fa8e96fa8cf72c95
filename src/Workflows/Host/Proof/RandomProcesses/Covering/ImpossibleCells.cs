namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;

/// <summary>Cells of the coverage table that no run can hit, though the element is of the right kind.</summary>
/// <param name="Kinds">The rows.</param>
/// <param name="Verbs">The columns.</param>
/// <param name="Reason">Why.</param>
internal sealed record ImpossibleCells(IReadOnlyList<string> Kinds, IReadOnlyList<Verb> Verbs, string Reason);
