using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>Compensation that names an activity names one that can be compensated. BPMN 2.0.2, 10.7.</summary>
internal sealed class CompensationTarget : IValidationRule
{
    public string Name => "compensation-target";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var node in definition.Nodes.OfType<EventNode>())
        {
            foreach (var thrown in node.Definitions.OfType<CompensateEventDefinition>().Where(thrown => thrown.ActivityId is not null))
            {
                if (definition.FindNode(thrown.ActivityId!) is not Activity)
                {
                    problems.Error(Name, node.Id, $"Expected '{node.Id}' to compensate an activity of this process, but '{thrown.ActivityId}' is none.");
                }
            }
        }
    }
}
