using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Events;

/// <summary>Throws what its definitions say and goes on.</summary>
internal sealed class ThrowEventBehavior : ElementBehavior<IntermediateThrowEvent>
{
    protected override Failure? Activate(StepExecution step, ElementInstance element, IntermediateThrowEvent node) =>
        node.Job is { } job ? Jobs.Create(step, element, job) : Throwing.All(step, element, node);

    public override Failure? ChooseFlows(StepExecution step, ElementInstance element, FlowNode node, ref SequenceFlow? single, ref List<SequenceFlow>? several) =>
        ((EventNode)node).Definitions.Any(one => one is CompensateEventDefinition { WaitForCompletion: false })
            ? null
            : base.ChooseFlows(step, element, node, ref single, ref several);

    public override void Left(StepExecution step, ElementInstance element, FlowNode node)
    {
        if (((EventNode)node).Definitions is [LinkEventDefinition link])
        {
            foreach (var target in Links.Targets(node.Parent!, link.Name))
            {
                step.Enter(target, element.ScopeKey);
            }
        }
    }
}
