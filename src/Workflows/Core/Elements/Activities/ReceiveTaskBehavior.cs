using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Activities;

/// <summary>Waits for a message. One that started the process has its message already.</summary>
internal sealed class ReceiveTaskBehavior : ElementBehavior<ReceiveTask>
{
    protected override Failure? Activate(StepExecution step, ElementInstance element, ReceiveTask node)
    {
        if (node.Instantiate && string.Equals(step.Draft.Header!.StartElementId, node.Id, StringComparison.Ordinal) && step.IsStarting)
        {
            step.Complete(element.Key);
            return null;
        }

        return Subscriptions.Open(step, element, node);
    }
}
