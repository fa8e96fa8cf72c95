using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>A compensation handler is outside the normal flow. BPMN 2.0.2, 10.7.</summary>
internal sealed class CompensationHandlerStandsAlone : IValidationRule
{
    public string Name => "compensation-handler-stands-alone";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var handler in definition.Nodes.OfType<Activity>().Where(activity => activity.IsForCompensation && (!activity.Incoming.IsEmpty || !activity.Outgoing.IsEmpty)))
        {
            problems.Error(Name, handler.Id, $"Expected no sequence flow at compensation handler '{handler.Id}', but it has {handler.Incoming.Length} incoming and {handler.Outgoing.Length} outgoing; its compensation boundary event leads to it.");
        }
    }
}
