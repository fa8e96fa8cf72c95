using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>A process or subprocess needs somewhere to begin. BPMN 2.0.2, 10.5.2.</summary>
internal sealed class ContainerStarts : IValidationRule
{
    public string Name => "container-starts";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var container in definition.Nodes.OfType<Container>().Where(container => container is not AdHocSubProcess and not EventSubProcess))
        {
            if (container.StartEvents.IsEmpty && container.ImplicitStarts.IsEmpty)
            {
                problems.Error(Name, container.Id, $"Expected '{container.Id}' to begin somewhere, but it has neither a start event nor an element without incoming flow; add a start event.");
            }
        }
    }
}
