using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Activities;

/// <summary>Makes a job and waits for it.</summary>
internal sealed class ServiceTaskBehavior : ElementBehavior<ServiceTask>
{
    protected override Failure? Activate(StepExecution step, ElementInstance element, ServiceTask node) => Jobs.Create(step, element, node.Job);
}
