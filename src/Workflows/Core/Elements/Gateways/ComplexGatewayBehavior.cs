using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Gateways;

/// <summary>Fires as soon as its activation condition holds, then takes in what can still arrive, and is new again. BPMN 2.0.2, 13.4.5.</summary>
/// <remarks>The condition sees <c>activationCount</c>, flow conditions see <c>waitingForStart</c>. A join that fired is in phase Completing until it resets.</remarks>
internal sealed class ComplexGatewayBehavior : JoinBehavior
{
    private const string WaitingForStart = "waitingForStart";

    public override bool IsReadyAtOnce(StepExecution step, ElementInstance join, Gateway node)
    {
        if (join.Phase == ElementPhase.Completing || join.Incident is not null)
        {
            return false;
        }

        Failure? failure = null;
        var fires = ((ComplexGateway)node).ActivationCondition is not { } condition
            || step.Evaluate.Condition(condition, join.ScopeKey, "activation condition", ref failure, Variables.Of("activationCount", LoopItems.Number(Count(join))));
        if (failure is not null)
        {
            step.Raise(join.Key, failure, IncidentStage.Activation);
            return false;
        }

        return fires;
    }

    public override bool IsReadyWhenSettled(StepExecution step, ElementInstance join, Gateway node) =>
        join.Phase == ElementPhase.Completing && (join.Tokens.Length == node.Incoming.Length || !Arrivals.MayStillCome(step, join, node));

    public override Failure? Activate(StepExecution step, ElementInstance element, FlowNode node)
    {
        if (element.Role != ElementRole.Join)
        {
            step.Complete(element.Key);
            return null;
        }

        if (!IsReadyAtOnce(step, element, (Gateway)node))
        {
            return null;
        }

        SequenceFlow? single = null;
        List<SequenceFlow>? several = null;
        if (Choose(step, element, node, starting: true, ref single, ref several) is { } failure)
        {
            return failure;
        }

        step.Emit(new ElementCompleting(element.Key));
        foreach (var flow in single is null ? several ?? [] : [single])
        {
            TokenFlow.Take(step, flow, element.ScopeKey);
        }

        step.Disturb(element.ScopeKey);
        return null;
    }

    public override Failure? ChooseFlows(StepExecution step, ElementInstance element, FlowNode node, ref SequenceFlow? single, ref List<SequenceFlow>? several) =>
        Choose(step, element, node, element.Role != ElementRole.Join, ref single, ref several);

    // At the reset only flows that ask for it are taken: the others were taken when it fired.
    private static Failure? Choose(StepExecution step, ElementInstance element, FlowNode node, bool starting, ref SequenceFlow? single, ref List<SequenceFlow>? several)
    {
        Failure? failure = null;
        var extra = Variables.Of(WaitingForStart, Payload.FromJson(starting ? "true" : "false"));
        foreach (var flow in node.Outgoing)
        {
            var asks = flow.Condition?.Text.Contains(WaitingForStart, StringComparison.Ordinal) == true;
            if (flow == node.DefaultFlow || (!starting && !asks))
            {
                continue;
            }

            if (flow.Condition is null || step.Evaluate.Condition(flow.Condition, element.ScopeKey, "condition", ref failure, extra))
            {
                (several ??= []).Add(flow);
            }

            if (failure is not null)
            {
                return failure;
            }
        }

        if (several is null && starting && node.Outgoing.Length > 0)
        {
            single = node.DefaultFlow;
            return single is null ? Failures.NoFlow(node.Id) : null;
        }

        return null;
    }

    private static int Count(ElementInstance join)
    {
        var count = 0;
        foreach (var token in join.Tokens)
        {
            count += token.Count;
        }

        return count;
    }
}
