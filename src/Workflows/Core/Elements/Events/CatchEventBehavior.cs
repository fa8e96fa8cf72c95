using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Events;

/// <summary>Waits for what its definitions say; a link was reached by its throwing event and goes on.</summary>
internal sealed class CatchEventBehavior : ElementBehavior<IntermediateCatchEvent>
{
    protected override Failure? Activate(StepExecution step, ElementInstance element, IntermediateCatchEvent node)
    {
        if (node.Definitions is not [LinkEventDefinition])
        {
            return Subscriptions.Open(step, element, node);
        }

        step.Complete(element.Key);
        return null;
    }
}
