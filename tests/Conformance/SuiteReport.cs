namespace BackOffice.Conformance;

/// <summary>What a suite found.</summary>
/// <param name="Title">Title of the generated page.</param>
/// <param name="Page">File name of the generated page below docs/conformance.</param>
/// <param name="Cases">Every case, in a stable order.</param>
internal sealed record SuiteReport(string Title, string Page, IReadOnlyList<CaseResult> Cases)
{
    public int Passed => Cases.Count(result => result.Outcome == Outcome.Passed);

    public int Failed => Cases.Count - Passed;
}
