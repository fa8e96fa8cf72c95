using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Gateways;

/// <summary>Waits for a token on every incoming flow, then takes every outgoing one. BPMN 2.0.2, 13.4.1.</summary>
internal sealed class ParallelGatewayBehavior : JoinBehavior
{
    public override bool IsReadyAtOnce(StepExecution step, ElementInstance join, Gateway node) => join.Tokens.Length == node.Incoming.Length;

    public override Failure? ChooseFlows(StepExecution step, ElementInstance element, FlowNode node, ref SequenceFlow? single, ref List<SequenceFlow>? several)
    {
        several = [.. node.Outgoing];
        return null;
    }
}
