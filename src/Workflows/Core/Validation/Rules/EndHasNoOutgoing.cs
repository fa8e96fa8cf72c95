using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>Nothing leads out of an end event. BPMN 2.0.2, 10.5.3.</summary>
internal sealed class EndHasNoOutgoing : IValidationRule
{
    public string Name => "end-has-no-outgoing";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var end in definition.Nodes.OfType<EndEvent>().Where(end => !end.Outgoing.IsEmpty))
        {
            problems.Error(Name, end.Id, $"Expected no sequence flow out of end event '{end.Id}', but '{end.Outgoing[0].Id}' leaves it; use an intermediate throw event instead.");
        }
    }
}
