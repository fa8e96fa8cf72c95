using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>A multi-instance activity knows how many instances it has. BPMN 2.0.2, 10.3.8 (Multi-Instance Characteristics).</summary>
internal sealed class MultiInstanceHasNumber : IValidationRule
{
    public string Name => "multi-instance-has-number";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var activity in definition.Nodes.OfType<Activity>())
        {
            if (activity.Loop is MultiInstance { InputCollection: null, Cardinality: null })
            {
                problems.Error(Name, activity.Id, $"Expected a list (input collection) or a number (loop cardinality) at multi-instance '{activity.Id}', but it has neither.");
            }
            else if (activity.Loop is StandardLoop { Condition: null, Maximum: null })
            {
                problems.Error(Name, activity.Id, $"Expected a condition or a maximum at loop '{activity.Id}', but it has neither and would never end.");
            }
        }
    }
}
