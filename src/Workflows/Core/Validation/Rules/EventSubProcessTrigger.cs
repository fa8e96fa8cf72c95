using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>Error and compensation always interrupt; none, cancel and link never trigger. BPMN 2.0.2, table 10.86.</summary>
internal sealed class EventSubProcessTrigger : IValidationRule
{
    public string Name => "event-sub-process-trigger";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var start in definition.Nodes.OfType<StartEvent>().Where(start => start.Parent is EventSubProcess))
        {
            if (start.Definitions.Any(trigger => trigger is CancelEventDefinition or LinkEventDefinition or TerminateEventDefinition))
            {
                problems.Error(Name, start.Id, $"Expected a message, timer, signal, error, escalation, conditional or compensation trigger at '{start.Id}', but cancel, link and terminate start no event subprocess.");
            }
            else if (!start.IsInterrupting && start.Definitions.Any(trigger => trigger is ErrorEventDefinition))
            {
                problems.Error(Name, start.Id, $"Expected the error start event '{start.Id}' to interrupt, but it is drawn as non-interrupting; an error always ends its scope.");
            }
        }
    }
}
