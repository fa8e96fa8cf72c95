using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Activities;

/// <summary>Asks for an instance of another process and waits for its report.</summary>
internal sealed class CallActivityBehavior : ElementBehavior<CallActivity>
{
    protected override Failure? Activate(StepExecution step, ElementInstance element, CallActivity node)
    {
        Failure? failure = null;
        var processId = step.Evaluate.Text(node.ProcessId, element.Key, "called process id", ref failure);
        if (failure is not null)
        {
            return failure;
        }

        var variables = node.PropagateAllParentVariables ? step.VisibleVariables(element.Key) : step.Draft[element.Key].Variables;
        var instanceKey = step.NextKey();
        step.Emit(new CalledInstanceRequested(element.Key, instanceKey, processId));
        step.Send(new StartCalledInstance(instanceKey, element.Key, processId, node.Binding, node.VersionTag, variables));
        return null;
    }
}
