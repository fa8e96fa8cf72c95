using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Gateways;

/// <summary>A gateway that may hold tokens.</summary>
internal abstract class JoinBehavior : ElementBehavior
{
    /// <summary>Whether it fires with the tokens that it has, whatever else runs.</summary>
    public abstract bool IsReadyAtOnce(StepExecution step, ElementInstance join, Gateway node);

    /// <summary>Whether it fires now that nothing moves by itself any more.</summary>
    public virtual bool IsReadyWhenSettled(StepExecution step, ElementInstance join, Gateway node) => false;

    public override Failure? Activate(StepExecution step, ElementInstance element, FlowNode node)
    {
        step.Complete(element.Key);
        return null;
    }

    /// <summary>Tokens that this firing does not use wait for the next.</summary>
    public override void Leaving(StepExecution step, ElementInstance element, FlowNode node)
    {
        foreach (var token in element.Tokens)
        {
            if (token.Count > 1)
            {
                Joins.KeepRest(step, element, (Gateway)node);
                return;
            }
        }
    }
}
