using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>An intermediate catch event waits for something that can happen there. BPMN 2.0.2, table 10.89.</summary>
internal sealed class CatchEventWaits : IValidationRule
{
    public string Name => "catch-event-waits";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var node in definition.Nodes.OfType<IntermediateCatchEvent>())
        {
            if (node.Definitions.IsEmpty)
            {
                problems.Error(Name, node.Id, $"Expected catch event '{node.Id}' to wait for something, but it has no event definition; give it a message, timer, signal, condition or link.");
            }
            else if (node.Definitions.Any(trigger => trigger is not (MessageEventDefinition or TimerEventDefinition or SignalEventDefinition or ConditionalEventDefinition or LinkEventDefinition)))
            {
                problems.Error(Name, node.Id, $"Expected catch event '{node.Id}' to wait for a message, timer, signal, condition or link; errors, escalations and compensation are caught at a boundary or by an event subprocess.");
            }
            else if (!node.Incoming.IsEmpty && node.Definitions.Any(trigger => trigger is LinkEventDefinition))
            {
                problems.Error(Name, node.Id, $"Expected no sequence flow into catching link '{node.Id}', but {node.Incoming.Length} lead there; the throwing link of the same name leads into it.");
            }
        }
    }
}
