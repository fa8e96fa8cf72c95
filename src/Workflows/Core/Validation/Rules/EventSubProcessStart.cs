using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>An event subprocess has exactly one start event, with a trigger, and nothing leads into it. BPMN 2.0.2, 10.3.5 (Event Sub-Process).</summary>
internal sealed class EventSubProcessStart : IValidationRule
{
    public string Name => "event-sub-process-start";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var container in definition.Nodes.OfType<EventSubProcess>())
        {
            if (container.StartEvents.Length != 1 || container.StartEvents[0].Definitions.IsEmpty)
            {
                problems.Error(Name, container.Id, $"Expected exactly one start event with a trigger in event subprocess '{container.Id}', but found {container.StartEvents.Length} start event(s), {container.StartEvents.Count(start => !start.Definitions.IsEmpty)} with a trigger.");
            }

            if (!container.Incoming.IsEmpty || !container.Outgoing.IsEmpty)
            {
                problems.Error(Name, container.Id, $"Expected no sequence flow at event subprocess '{container.Id}', but it has {container.Incoming.Length} incoming and {container.Outgoing.Length} outgoing; it is entered by its start event alone.");
            }
        }
    }
}
