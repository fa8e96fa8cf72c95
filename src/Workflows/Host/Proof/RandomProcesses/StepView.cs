using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>One accepted step as the oracles see it: the drawing, not what was compiled of it.</summary>
/// <param name="Drawing">The definition that the case follows after the step.</param>
/// <param name="Command">What was asked.</param>
/// <param name="Actor">Who asked.</param>
/// <param name="Now">When.</param>
/// <param name="Events">What happened.</param>
/// <param name="State">The case after it.</param>
internal sealed record StepView(ProcessDefinition Drawing, Command Command, string? Actor, Instant Now, IReadOnlyList<ProcessEvent> Events, ProcessInstance State)
{
    /// <summary>Whether nothing of the case moves by itself any more.</summary>
    public bool IsAtRest => State.Pending.IsEmpty && State.Status is InstanceStatus.Active or InstanceStatus.Suspended;

    /// <summary>Whether a person put tokens where no flow brought them.</summary>
    public bool IsByHand => Command is ModifyInstance or ReturnTask or TakeBackTask;

    public FlowNode Node(string id) => Drawing.FindNode(id) ?? throw new ProofFailedException($"'{id}' is not in the drawing.");
}
