using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Elements.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Activities;

/// <summary>Sends by a job, or publishes a message and goes on.</summary>
internal sealed class SendTaskBehavior : ElementBehavior<SendTask>
{
    protected override Failure? Activate(StepExecution step, ElementInstance element, SendTask node)
    {
        if (node.Job is { } job)
        {
            return Jobs.Create(step, element, job);
        }

        if (Throwing.Message(step, element, node.Message!) is { } failure)
        {
            return failure;
        }

        step.Complete(element.Key);
        return null;
    }
}
