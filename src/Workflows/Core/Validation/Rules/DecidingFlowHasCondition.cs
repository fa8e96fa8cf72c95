using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>Every flow out of a gateway that decides has a condition, but for the default flow. BPMN 2.0.2, 10.6.2 and 10.6.3.</summary>
internal sealed class DecidingFlowHasCondition : IValidationRule
{
    public string Name => "deciding-flow-has-condition";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var gateway in definition.Nodes.Where(node => node is ExclusiveGateway or InclusiveGateway && node.Outgoing.Length > 1))
        {
            foreach (var flow in gateway.Outgoing.Where(flow => flow.Condition is null && flow != gateway.DefaultFlow))
            {
                problems.Error(Name, flow.Id, $"Expected a condition on flow '{flow.Id}' out of gateway '{gateway.Id}', but it has none; write one, or make it the default flow.");
            }
        }
    }
}
