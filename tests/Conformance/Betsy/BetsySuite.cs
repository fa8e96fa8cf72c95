using System.Collections.Immutable;
using System.Text.Json;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Reading;
using BackOffice.Workflows.Core.Validation;
using BackOffice.Workflows.Host.Memory;

namespace BackOffice.Conformance.Betsy;

/// <summary>
/// Executable BPMN processes with the traces that they must leave. A process counts as passed when all its cases do.
/// Traces are compared without order: what stands on parallel branches has none in the standard.
/// </summary>
internal sealed class BetsySuite : ISuite
{
    public SuiteReport Run(string directory)
    {
        var expectations = JsonSerializer.Deserialize<BetsyExpectations>(File.ReadAllText(Path.Combine(directory, "expectations.json")))!;
        return new SuiteReport("BPMN execution: betsy", "betsy.md", [.. expectations.Tests.OrderBy(test => test.File, StringComparer.Ordinal).Select(test => Check(directory, test))]);
    }

    private static CaseResult Check(string directory, BetsyTest test)
    {
        var read = BpmnReader.Read(BetsyModel.Adapt(File.ReadAllText(Path.Combine(directory, test.File))));
        if (!read.Accepted)
        {
            var refusal = read.Problems.First(problem => problem.Severity == ProblemSeverity.Error);
            var wanted = test.Cases.All(wanted => wanted.Trace is ["ERROR"]);
            return new CaseResult(test.Group, test.File, test.Name, wanted ? Outcome.Passed : Outcome.Refused, wanted ? string.Empty : $"{refusal.ElementId}: {refusal.Message}");
        }

        var failures = test.Cases.Select(wanted => Difference(wanted, Trace(read.Processes, wanted))).Where(difference => difference.Length > 0).ToList();
        if (failures.Count == 0)
        {
            // A reason that is no longer needed would hide the next real difference.
            return BetsyReasons.Of(test.Name) is null
                ? new CaseResult(test.Group, test.File, test.Name, Outcome.Passed, string.Empty)
                : new CaseResult(test.Group, test.File, test.Name, Outcome.Failed, "passes, though a reason for its difference is kept: take the reason out");
        }

        var reason = BetsyReasons.Of(test.Name);
        return new CaseResult(test.Group, test.File, test.Name, reason is null ? Outcome.Failed : Outcome.Refused, string.Join("; ", failures) + (reason is null ? string.Empty : $". {reason}"));
    }

    private static IReadOnlyList<string> Trace(ImmutableArray<ProcessDefinition> processes, BetsyCase wanted)
    {
        try
        {
            return BetsyRun.Trace(processes, wanted);
        }
        catch (NeverRestsException problem)
        {
            return [problem.Message];
        }
    }

    private static string Difference(BetsyCase wanted, IReadOnlyList<string> found)
    {
        // An error that shows at run time is one that the suite calls ERROR where it would accept a refusal too.
        var expected = wanted.Trace.Select(marker => marker == "ERROR" ? "ERROR_runtime" : marker).Order(StringComparer.Ordinal);
        return expected.SequenceEqual(found.Order(StringComparer.Ordinal))
            ? string.Empty
            : $"input '{wanted.Input}': expected {string.Join(' ', wanted.Trace)}, found {string.Join(' ', found)}";
    }
}
