using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Gateways;

/// <summary>Waits for the first of the events behind it; a parallel one, which begins a process, lets each of them wait. BPMN 2.0.2, 10.6.6 and 13.4.4.</summary>
internal sealed class EventBasedGatewayBehavior : ElementBehavior<EventBasedGateway>
{
    protected override Failure? Activate(StepExecution step, ElementInstance element, EventBasedGateway node)
    {
        if (!node.IsParallel)
        {
            return Subscriptions.Open(step, element, node);
        }

        step.Complete(element.Key);
        return null;
    }
}
