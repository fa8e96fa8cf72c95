using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements;

/// <summary>A behaviour that sees its node as what it is.</summary>
internal abstract class ElementBehavior<TNode> : ElementBehavior
    where TNode : FlowNode
{
    public sealed override Failure? Activate(StepExecution step, ElementInstance element, FlowNode node) => Activate(step, element, (TNode)node);

    protected abstract Failure? Activate(StepExecution step, ElementInstance element, TNode node);
}
