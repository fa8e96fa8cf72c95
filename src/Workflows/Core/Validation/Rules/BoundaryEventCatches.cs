using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>A boundary event catches what can happen while its activity runs. BPMN 2.0.2, table 10.90.</summary>
internal sealed class BoundaryEventCatches : IValidationRule
{
    public string Name => "boundary-event-catches";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var boundary in definition.Nodes.OfType<BoundaryEvent>())
        {
            if (boundary.Definitions.IsEmpty)
            {
                problems.Error(Name, boundary.Id, $"Expected boundary event '{boundary.Id}' to catch something, but it has no event definition.");
            }
            else if (boundary.Definitions.Any(trigger => trigger is TerminateEventDefinition or LinkEventDefinition))
            {
                problems.Error(Name, boundary.Id, $"Expected boundary event '{boundary.Id}' to catch a message, timer, signal, error, escalation, condition, compensation or cancel; terminate and link cannot be caught.");
            }
            else
            {
                CheckKind(boundary, problems);
            }
        }
    }

    private void CheckKind(BoundaryEvent boundary, ProblemList problems)
    {
        if (!boundary.IsInterrupting && boundary.Definitions.Any(trigger => trigger is ErrorEventDefinition or CancelEventDefinition))
        {
            problems.Error(Name, boundary.Id, $"Expected boundary event '{boundary.Id}' to interrupt, but it is drawn as non-interrupting; an error or cancel always ends the activity.");
        }

        if (boundary.Definitions.Any(trigger => trigger is CancelEventDefinition) && boundary.AttachedTo is not TransactionSubProcess)
        {
            problems.Error(Name, boundary.Id, $"Expected cancel boundary event '{boundary.Id}' to stand on a transaction, but it stands on {boundary.AttachedTo}.");
        }

        if (!boundary.Incoming.IsEmpty)
        {
            problems.Error(Name, boundary.Id, $"Expected no sequence flow into boundary event '{boundary.Id}', but {boundary.Incoming.Length} lead there.");
        }
    }
}
