using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>What the proof asks of an engine. The tests of the proof itself put engines here that have a bug.</summary>
internal interface IEngineUnderProof
{
    /// <summary>The definition that is carried out for a drawing.</summary>
    ProcessDefinition Compile(string xml);

    StepResult Step(ProcessDefinition definition, ProcessInstance? state, Command command, StepContext context);

    ProcessInstance Replay(IEnumerable<ProcessEvent> journal);

    ProcessInstance Load(byte[] header, IEnumerable<byte[]> rows);
}
