using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>How tokens go from one element to the next.</summary>
internal static class TokenFlow
{
    /// <summary>A token goes along a flow. At a join it waits for others.</summary>
    public static void Take(StepExecution step, SequenceFlow flow, long scopeKey)
    {
        if (flow.Target is Activity { StartQuantity: > 1 } activity)
        {
            Quantities.Arrive(step, activity, scopeKey, flow.Id);
            return;
        }

        if (flow.Target is not Gateway { Incoming.Length: > 1 } gateway || !Joins.Waits(gateway))
        {
            step.Enter(flow.Target, scopeKey, flow.Id);
            return;
        }

        Joins.Arrive(step, gateway, scopeKey, flow.Id);
    }

    /// <summary>Flows that leave an activity or event: the unconditional ones and those whose condition holds; else the default. BPMN 2.0.2, 13.3.2.</summary>
    public static Failure? ChooseAll(StepExecution step, ElementInstance element, FlowNode node, ref SequenceFlow? single, ref List<SequenceFlow>? several)
    {
        if (node.Outgoing.Length == 1 && node.Outgoing[0].Condition is null)
        {
            single = node.Outgoing[0];
            return null;
        }

        Failure? failure = null;
        var conditionHeld = false;
        foreach (var flow in node.Outgoing)
        {
            if (flow == node.DefaultFlow)
            {
                continue;
            }

            if (flow.Condition is null || step.Evaluate.Condition(flow.Condition, element.ScopeKey, "condition", ref failure))
            {
                conditionHeld |= flow.Condition is not null || node is Gateway;
                (several ??= []).Add(flow);
            }

            if (failure is not null)
            {
                return failure;
            }
        }

        // The default stands in for the conditions alone: unconditional flows are taken beside it. BPMN 2.0.2, 13.3.1.
        if (!conditionHeld && node.DefaultFlow is not null)
        {
            (several ??= []).Add(node.DefaultFlow);
        }

        return several is null && node.Outgoing.Length > 0 ? Failures.NoFlow(node.Id) : null;
    }

    /// <summary>The first flow whose condition holds, else the default. BPMN 2.0.2, 13.4.2.</summary>
    public static Failure? ChooseFirst(StepExecution step, ElementInstance element, FlowNode node, ref SequenceFlow? single)
    {
        Failure? failure = null;
        foreach (var flow in node.Outgoing)
        {
            if (flow == node.DefaultFlow)
            {
                continue;
            }

            if (flow.Condition is null || step.Evaluate.Condition(flow.Condition, element.ScopeKey, "condition", ref failure))
            {
                single = flow;
                return failure;
            }

            if (failure is not null)
            {
                return failure;
            }
        }

        single = node.DefaultFlow;
        return single is null && node.Outgoing.Length > 0 ? Failures.NoFlow(node.Id) : null;
    }
}
