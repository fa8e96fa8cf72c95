using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Events;

/// <summary>Throws what its definitions say and ends its path.</summary>
internal sealed class EndEventBehavior : ElementBehavior<EndEvent>
{
    protected override Failure? Activate(StepExecution step, ElementInstance element, EndEvent node) =>
        node.Job is { } job ? Jobs.Create(step, element, job) : Throwing.All(step, element, node);
}
