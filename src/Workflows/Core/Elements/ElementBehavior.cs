using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements;

/// <summary>What one kind of BPMN element does. The life of every element instance is the same (<see cref="Lifecycle"/>):</summary>
/// <remarks>
/// <list type="number">
/// <item><b>Entered</b>: the element instance exists. Input mappings, boundary events and start listeners have run when <see cref="Activate"/> is called.</item>
/// <item><b>Active</b>: either it asked to be left at once (<see cref="StepExecution.Complete"/>), or it waits for a command that does.</item>
/// <item><b>Left</b>: output mappings and end listeners run, <see cref="ChooseFlows"/> says where tokens go, its subscriptions close, it is gone, the flows are taken.</item>
/// <item>Or <b>ended from outside</b> (<see cref="Termination"/>): task, job, subscriptions and called instance are cancelled, what is inside ends, then it is gone; no flow is taken.</item>
/// </list>
/// A method that cannot go on returns a failure; it becomes an incident, and the same stage runs again when that is resolved. So nothing may be emitted before everything is evaluated.
/// </remarks>
internal abstract class ElementBehavior
{
    /// <summary>Does the element's work: completes it, or makes what it waits for.</summary>
    public abstract Failure? Activate(StepExecution step, ElementInstance element, FlowNode node);

    /// <summary>Which flows are taken when it is left: one, several, or none.</summary>
    public virtual Failure? ChooseFlows(StepExecution step, ElementInstance element, FlowNode node, ref SequenceFlow? single, ref List<SequenceFlow>? several) =>
        TokenFlow.ChooseAll(step, element, node, ref single, ref several);

    /// <summary>The element is about to be gone; its flows are chosen.</summary>
    public virtual void Leaving(StepExecution step, ElementInstance element, FlowNode node)
    {
    }

    /// <summary>The element is gone and its flows are taken.</summary>
    public virtual void Left(StepExecution step, ElementInstance element, FlowNode node)
    {
    }

    /// <summary>An element inside it ended; others still run.</summary>
    public virtual void ChildEnded(StepExecution step, ElementInstance element)
    {
    }

    /// <summary>The last element inside it ended.</summary>
    public virtual void Emptied(StepExecution step, ElementInstance element) => step.Complete(element.Key);
}
