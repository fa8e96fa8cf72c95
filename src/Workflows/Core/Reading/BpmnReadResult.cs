using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Validation;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>What became of a BPMN file.</summary>
/// <param name="Document">The file as it is; null where it is not even XML.</param>
/// <param name="Processes">Its executable processes that can run; empty where an error stands in the way.</param>
/// <param name="Problems">Everything that was found, errors and warnings.</param>
public sealed record BpmnReadResult(BpmnDocument? Document, ImmutableArray<ProcessDefinition> Processes, ImmutableArray<Problem> Problems)
{
    /// <summary>True when the file may be deployed.</summary>
    public bool Accepted => Document is not null && !Problems.Any(problem => problem.Severity == ProblemSeverity.Error);
}
