namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;

/// <summary>A column of the coverage table: something that is done to an element.</summary>
/// <param name="Name">In one or two words.</param>
/// <param name="Needs">What the element must be.</param>
/// <param name="Otherwise">Why it is impossible at an element that is not.</param>
internal sealed record Verb(string Name, Traits Needs, string Otherwise);
