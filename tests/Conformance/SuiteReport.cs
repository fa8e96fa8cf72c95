namespace BackOffice.Conformance;

/// <summary>What a suite found.</summary>
/// <param name="Title">Title of the generated page.</param>
/// <param name="Page">File name of the generated page below docs/conformance.</param>
/// <param name="Cases">Every case, in a stable order.</param>
internal sealed record SuiteReport(string Title, string Page, IReadOnlyList<CaseResult> Cases)
{
    public int Passed => Cases.Count(result => result.Outcome == Outcome.Passed);

    public int Failed => Cases.Count - Passed;

    /// <summary>One report over several folders; the cases say from which they are.</summary>
    public static SuiteReport Of(ISuite suite, IReadOnlyList<string> folders)
    {
        var reports = folders.Select(folder => (Name: Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), Report: suite.Run(folder))).ToList();
        return reports is [var only]
            ? only.Report
            : reports[0].Report with
            {
                Cases = [.. reports.SelectMany(one => one.Report.Cases, (one, result) => result with { Folder = Path.Combine(one.Name, result.Folder), File = Path.Combine(one.Name, result.File) })],
            };
    }
}
