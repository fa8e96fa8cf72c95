namespace BackOffice.Conformance;

/// <summary>One case of a suite.</summary>
/// <param name="Folder">Folder of the suite, as the page groups it.</param>
/// <param name="File">File that holds the case, relative to the suite.</param>
/// <param name="Name">The case's own name in its file.</param>
/// <param name="Outcome">Passed, failed, or refused (which counts as failed).</param>
/// <param name="Reason">Expected and found, or why it is refused; empty when passed.</param>
internal sealed record CaseResult(string Folder, string File, string Name, Outcome Outcome, string Reason);
