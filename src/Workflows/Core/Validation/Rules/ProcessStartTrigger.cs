using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>A process is started by nothing, a message, a timer, a signal or a condition. BPMN 2.0.2, table 10.84.</summary>
internal sealed class ProcessStartTrigger : IValidationRule
{
    public string Name => "process-start-trigger";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var start in definition.Process.StartEvents)
        {
            foreach (var trigger in start.Definitions.Where(trigger => trigger is not (MessageEventDefinition or TimerEventDefinition or SignalEventDefinition or ConditionalEventDefinition)))
            {
                problems.Error(Name, start.Id, $"Expected the process's start event '{start.Id}' to have no trigger or a message, timer, signal or condition, but found {trigger.GetType().Name.Replace("EventDefinition", string.Empty, StringComparison.Ordinal)}; that trigger belongs to an event subprocess.");
            }
        }

        if (definition.Process.StartEvents.Count(start => start.Definitions.IsEmpty) > 1)
        {
            problems.Error(Name, definition.Id, "Expected at most one start event without trigger, but found several; the engine could not tell which is meant.");
        }
    }
}
