using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>Nothing leads into a start event. BPMN 2.0.2, 10.5.2.</summary>
internal sealed class StartHasNoIncoming : IValidationRule
{
    public string Name => "start-has-no-incoming";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var start in definition.Nodes.OfType<StartEvent>().Where(start => !start.Incoming.IsEmpty))
        {
            problems.Error(Name, start.Id, $"Expected no sequence flow into start event '{start.Id}', but '{start.Incoming[0].Id}' leads there; let it lead to the element behind the start.");
        }
    }
}
