using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Containers;

/// <summary>The process: enters the start event that was triggered, or its none start event.</summary>
internal sealed class ProcessBehavior : ElementBehavior<ProcessRoot>
{
    protected override Failure? Activate(StepExecution step, ElementInstance element, ProcessRoot node)
    {
        if (ContainerStart.Prepare(step, element, node) is { } failure)
        {
            return failure;
        }

        if (step.Draft.Header!.StartElementId is { } id)
        {
            ContainerStart.EnterTriggered(step, element, step.Definition.FindNode(id)!);
        }
        else if (NoneStart(node) is { } start)
        {
            step.Enter(start, element.Key);
        }
        else if (!ContainerStart.EnterImplicit(step, element, node))
        {
            step.Complete(element.Key);
        }

        return null;
    }

    /// <summary>The start event that waits for nothing.</summary>
    internal static StartEvent? NoneStart(ProcessRoot node) => node.StartEvents.FirstOrDefault(start => start.Definitions.IsEmpty);
}
