using System.Text;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Reading;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>The engine itself.</summary>
internal sealed class CoreEngine : IEngineUnderProof
{
    public ProcessDefinition Compile(string xml) => Read(xml);

    public StepResult Step(ProcessDefinition definition, ProcessInstance? state, Command command, StepContext context) => ProcessEngine.Step(definition, state, command, context);

    public ProcessInstance Replay(IEnumerable<ProcessEvent> journal) => ProcessEngine.Replay(journal);

    public ProcessInstance Load(byte[] header, IEnumerable<byte[]> rows) => StateFormat.Read(header, rows);

    /// <summary>The one process of a drawing that the generator made; a drawing that is refused is a mistake of the generator.</summary>
    public static ProcessDefinition Read(string xml)
    {
        var read = BpmnReader.Read(Encoding.UTF8.GetBytes(xml));
        return read.Accepted
            ? read.Processes.Single()
            : throw new ProofFailedException($"The model was refused: {string.Join("; ", read.Problems.Select(problem => problem.Message))}");
    }
}
