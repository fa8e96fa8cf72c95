using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Gateways;

/// <summary>Takes every flow whose condition holds. As a join it waits as long as a token may still arrive on a flow that has none. BPMN 2.0.2, 13.4.3.</summary>
internal sealed class InclusiveGatewayBehavior : JoinBehavior
{
    public override bool IsReadyAtOnce(StepExecution step, ElementInstance join, Gateway node) => join.Tokens.Length == node.Incoming.Length;

    public override bool IsReadyWhenSettled(StepExecution step, ElementInstance join, Gateway node) => !Arrivals.MayStillCome(step, join, node);
}
