using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>An embedded subprocess is entered by its sequence flow, so its start event has no trigger. BPMN 2.0.2, 10.5.2.</summary>
internal sealed class SubProcessStart : IValidationRule
{
    public string Name => "sub-process-start";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var container in definition.Nodes.OfType<Container>().Where(container => container is SubProcess or TransactionSubProcess))
        {
            foreach (var start in container.StartEvents.Where(start => !start.Definitions.IsEmpty))
            {
                problems.Error(Name, start.Id, $"Expected a start event without trigger inside subprocess '{container.Id}', but '{start.Id}' has one; make it a none start event, or the subprocess an event subprocess.");
            }

            if (container.StartEvents.Length > 1)
            {
                problems.Error(Name, container.Id, $"Expected at most one start event in subprocess '{container.Id}', but found {container.StartEvents.Length}; keep one and fork behind it.");
            }
        }
    }
}
