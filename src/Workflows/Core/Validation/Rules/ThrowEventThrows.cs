using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>An intermediate throw event does something that can be done there. BPMN 2.0.2, table 10.89.</summary>
internal sealed class ThrowEventThrows : IValidationRule
{
    public string Name => "throw-event-throws";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var node in definition.Nodes.OfType<IntermediateThrowEvent>())
        {
            foreach (var thrown in node.Definitions.Where(thrown => thrown is not (MessageEventDefinition or SignalEventDefinition or EscalationEventDefinition or CompensateEventDefinition or LinkEventDefinition)))
            {
                problems.Error(Name, node.Id, $"Expected throw event '{node.Id}' to throw a message, signal, escalation, compensation or link, but {thrown.GetType().Name.Replace("EventDefinition", string.Empty, StringComparison.Ordinal)} cannot be thrown on the way; use an end event.");
            }
        }
    }
}
