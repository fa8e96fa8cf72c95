using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>An event-based gateway leads to events or receive tasks only, each reached from nowhere else. BPMN 2.0.2, 10.6.6.</summary>
internal sealed class EventGatewayTargets : IValidationRule
{
    public string Name => "event-gateway-targets";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var gateway in definition.Nodes.OfType<EventBasedGateway>())
        {
            if (gateway.Outgoing.Length < 2)
            {
                problems.Error(Name, gateway.Id, $"Expected at least two events behind event-based gateway '{gateway.Id}', but found {gateway.Outgoing.Length}.");
            }

            foreach (var target in gateway.Outgoing.Select(flow => flow.Target))
            {
                CheckTarget(gateway, target, problems);
            }
        }
    }

    private void CheckTarget(EventBasedGateway gateway, FlowNode target, ProblemList problems)
    {
        if (target is not (ReceiveTask or IntermediateCatchEvent))
        {
            problems.Error(Name, target.Id, $"Expected an intermediate catch event or receive task behind event-based gateway '{gateway.Id}', but found {target}.");
        }
        else if (target.Incoming.Length > 1)
        {
            problems.Error(Name, target.Id, $"Expected '{target.Id}' to be reached from event-based gateway '{gateway.Id}' alone, but {target.Incoming.Length} flows lead there.");
        }
        else if (target is IntermediateCatchEvent { Definitions: [LinkEventDefinition] })
        {
            problems.Error(Name, target.Id, $"Expected an event that can happen behind event-based gateway '{gateway.Id}', but '{target.Id}' is a link.");
        }
    }
}
