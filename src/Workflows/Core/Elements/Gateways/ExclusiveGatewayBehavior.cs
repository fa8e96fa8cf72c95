using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Gateways;

/// <summary>Takes the first flow whose condition holds, else the default. BPMN 2.0.2, 13.4.2.</summary>
internal sealed class ExclusiveGatewayBehavior : ElementBehavior
{
    public override Failure? Activate(StepExecution step, ElementInstance element, FlowNode node)
    {
        step.Complete(element.Key);
        return null;
    }

    public override Failure? ChooseFlows(StepExecution step, ElementInstance element, FlowNode node, ref SequenceFlow? single, ref List<SequenceFlow>? several) =>
        TokenFlow.ChooseFirst(step, element, node, ref single);
}
