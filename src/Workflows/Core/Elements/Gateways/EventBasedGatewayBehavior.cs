using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Gateways;

/// <summary>Waits for the first of the events behind it. BPMN 2.0.2, 13.4.4.</summary>
internal sealed class EventBasedGatewayBehavior : ElementBehavior<EventBasedGateway>
{
    protected override Failure? Activate(StepExecution step, ElementInstance element, EventBasedGateway node) => Subscriptions.Open(step, element, node);
}
