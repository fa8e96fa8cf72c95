using BackOffice.Workflows.Core.Reading;
using BackOffice.Workflows.Core.Validation;

namespace BackOffice.Conformance.Bpmn;

/// <summary>
/// Every BPMN file is read, or refused with a reason that names the element; and reading, renaming one element through the model
/// and writing back loses nothing.
/// </summary>
internal sealed class BpmnSuite : ISuite
{
    private const string Renamed = "renamed by the suite";

    public SuiteReport Run(string directory) => new(
        "BPMN files: read or refused, and written back",
        "bpmn.md",
        [.. Directory.EnumerateFiles(directory, "*.bpmn", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(file => Check(directory, file))]);

    private static IEnumerable<CaseResult> Check(string directory, string file)
    {
        var relative = Path.GetRelativePath(directory, file);
        var folder = Path.GetDirectoryName(relative)!;
        var xml = File.ReadAllBytes(file);
        var result = BpmnReader.Read(xml);
        yield return Result(folder, relative, "read", ReadFailure(result));
        if (result.Document is not null)
        {
            yield return Result(folder, relative, "written back", RoundTripFailure(xml));
        }
    }

    // A refusal is a pass when it names the element; only a file that is no BPMN at all has none to name.
    private static string ReadFailure(BpmnReadResult result)
    {
        var vague = result.Problems.FirstOrDefault(problem => problem.Severity == ProblemSeverity.Error && string.IsNullOrEmpty(problem.ElementId));
        return vague is null || result.Document is null ? string.Empty : $"refused without naming an element: {vague.Message}";
    }

    private static string RoundTripFailure(byte[] xml)
    {
        var document = BpmnReader.Read(xml).Document!;
        var expected = Infoset.Parse(xml);
        if (Infoset.FirstNamedElement(expected) is not { } element)
        {
            return Infoset.Difference(expected, Infoset.Parse(document.ToBytes())) ?? string.Empty;
        }

        var id = element.Attribute("id")!.Value;
        if (!document.Rename(id, Renamed))
        {
            return $"'{id}' could not be renamed";
        }

        element.SetAttributeValue("name", Renamed);
        return Infoset.Difference(expected, Infoset.Parse(document.ToBytes())) ?? string.Empty;
    }

    private static CaseResult Result(string folder, string file, string name, string failure) =>
        new(folder, file, name, failure.Length == 0 ? Outcome.Passed : Outcome.Failed, failure);
}
