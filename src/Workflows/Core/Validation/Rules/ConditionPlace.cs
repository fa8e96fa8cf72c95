using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>A condition stands where somebody decides; elsewhere it would be drawn and not obeyed. BPMN 2.0.2, 8.4.13.</summary>
internal sealed class ConditionPlace : IValidationRule
{
    public string Name => "condition-place";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var flow in definition.Flows.Where(flow => flow.Condition is not null))
        {
            if (flow.Source is not (Activity or ExclusiveGateway or InclusiveGateway or ComplexGateway))
            {
                problems.Error(Name, flow.Id, $"Expected no condition on flow '{flow.Id}', because {flow.Source} does not decide; put an exclusive gateway behind it, or take the condition away.");
            }
            else if (flow == flow.Source.DefaultFlow)
            {
                problems.Error(Name, flow.Id, $"Expected no condition on the default flow '{flow.Id}' of '{flow.Source.Id}', but it has one; the default is what is taken when no condition holds.");
            }
        }
    }
}
