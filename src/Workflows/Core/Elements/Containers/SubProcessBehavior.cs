using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Containers;

/// <summary>Opens its event subprocesses and enters its start; it is left when nothing inside runs any more.</summary>
internal sealed class SubProcessBehavior : ElementBehavior<Container>
{
    protected override Failure? Activate(StepExecution step, ElementInstance element, Container node)
    {
        if (ContainerStart.Prepare(step, element, node) is { } failure)
        {
            return failure;
        }

        if (!node.StartEvents.IsEmpty)
        {
            step.Enter(node.StartEvents[0], element.Key);
        }
        else if (!ContainerStart.EnterImplicit(step, element, node))
        {
            step.Complete(element.Key);
        }

        return null;
    }
}
