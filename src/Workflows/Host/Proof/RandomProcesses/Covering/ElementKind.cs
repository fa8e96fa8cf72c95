namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;

/// <summary>A row of the coverage table.</summary>
/// <param name="Name">The element as people call it.</param>
/// <param name="Traits">What it is: decides which verbs make sense.</param>
internal sealed record ElementKind(string Name, Traits Traits);
