using System.Collections.Immutable;
using System.Xml.Linq;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Validation;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Reads BPMN 2.0 XML with the Zeebe vocabulary. What cannot run exactly as drawn is refused with element and reason.</summary>
public static class BpmnReader
{
    /// <summary>Reads a file; never throws on what stands in it.</summary>
    public static BpmnReadResult Read(ReadOnlyMemory<byte> xml, ReadingLimits? limits = null)
    {
        if (SecureXml.Read(xml, limits ?? ReadingLimits.Default, out var refusal) is not { } document)
        {
            return Refused("well-formed", refusal!);
        }

        if (document.Root!.Name != Bpmn.Model + "definitions")
        {
            return Refused("bpmn", $"Expected a BPMN 2.0 file, whose root is 'definitions' in the namespace {Bpmn.Model}, but the root is '{document.Root.Name}'.", document.Root.Get("id"));
        }

        var problems = new ProblemList();
        var processes = ReadProcesses(document.Root, problems);
        return new BpmnReadResult(new BpmnDocument(document), problems.HasErrors ? [] : processes, problems.ToImmutable());
    }

    private static ImmutableArray<ProcessDefinition> ReadProcesses(XElement root, ProblemList problems)
    {
        var context = new ReadingContext(root, problems);
        UniqueIds.Check(root, problems);
        var processes = ImmutableArray.CreateBuilder<ProcessDefinition>();
        foreach (var process in root.Elements(Bpmn.Model + "process").Where(process => process.Flag("isExecutable", false)))
        {
            if (ProcessReader.Read(process, context) is { } definition)
            {
                ValidationRules.Check(definition, problems);
                processes.Add(definition);
            }
        }

        return processes.ToImmutable();
    }

    private static BpmnReadResult Refused(string rule, string message, string? elementId = null) =>
        new(null, [], [new Problem(rule, ProblemSeverity.Error, elementId, message)]);
}
