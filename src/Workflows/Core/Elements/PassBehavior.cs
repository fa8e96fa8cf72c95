using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements;

/// <summary>Does nothing of its own: start events, boundary events that fired, manual and undefined tasks.</summary>
internal sealed class PassBehavior : ElementBehavior
{
    public override Failure? Activate(StepExecution step, ElementInstance element, FlowNode node)
    {
        step.Complete(element.Key);
        return null;
    }
}
