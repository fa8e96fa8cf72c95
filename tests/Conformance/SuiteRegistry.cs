using BackOffice.Conformance.Betsy;
using BackOffice.Conformance.Bpmn;
using BackOffice.Conformance.BpmnFuzzing;
using BackOffice.Conformance.DmnTck;
using BackOffice.Conformance.Feel;
using BackOffice.Conformance.Forms;

namespace BackOffice.Conformance;

/// <summary>The table of contents: every suite by the name that the command line takes. A new suite is one folder and one line.</summary>
internal static class SuiteRegistry
{
    private static readonly SortedDictionary<string, Func<ISuite>> Suites = new(StringComparer.Ordinal)
    {
        ["betsy"] = () => new BetsySuite(),
        ["bpmn"] = () => new BpmnSuite(),
        ["dmn-tck"] = () => new DmnTckSuite(),
        ["feel"] = () => new FeelSuite(),
        ["forms"] = () => new FormsSuite(),
    };

    /// <summary>Runs <c>SUITE DIR… [--write]</c>, <c>feel-fuzz N</c> or <c>bpmn-fuzz N</c>: 0 when every case passed, 1 when one failed, 2 when the call makes no sense.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        var words = arguments.Where(word => !word.StartsWith("--", StringComparison.Ordinal)).ToList();
        if (words is ["feel-fuzz", var count])
        {
            return FeelFuzz.Run(count, output);
        }

        if (words is ["bpmn-fuzz", var mutants])
        {
            return BpmnFuzz.Run(mutants, output);
        }

        if (words.Count < 2 || !Suites.TryGetValue(words[0], out var suite))
        {
            output.WriteLine($"Expected SUITE DIR… [--write]; or feel-fuzz N; or bpmn-fuzz N; the suites are: {string.Join(", ", Suites.Keys)}.");
            return 2;
        }

        if (words.Skip(1).FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
        {
            output.WriteLine($"There is no folder '{missing}'.");
            return 2;
        }

        var report = SuiteReport.Of(suite(), [.. words.Skip(1)]);
        foreach (var result in report.Cases.Where(result => result.Outcome != Outcome.Passed))
        {
            output.WriteLine($"{result.Outcome.ToString().ToLowerInvariant()} {result.File} {result.Name}: {result.Reason}");
        }

        if (arguments.Contains("--write", StringComparer.Ordinal))
        {
            output.WriteLine($"wrote {ConformancePage.Write(report)}");
        }

        output.WriteLine($"{report.Passed} passed, {report.Failed} failed");
        return report.Failed == 0 ? 0 : 1;
    }
}
