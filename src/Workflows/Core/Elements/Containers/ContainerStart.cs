using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Containers;

/// <summary>What a process and its subprocesses have in common when they begin.</summary>
internal static class ContainerStart
{
    /// <summary>Data objects become variables; event subprocesses begin to wait.</summary>
    public static Failure? Prepare(StepExecution step, ElementInstance element, Container node)
    {
        Failure? failure = null;
        var variables = Variables.Empty;
        foreach (var data in node.DataObjects)
        {
            if (!element.Variables.Contains(data.Name))
            {
                var value = data.Initial is null ? Payload.Null : step.Evaluate.Value(data.Initial, element.Key, "data object", ref failure, variables).ToPayload();
                variables = variables.With(data.Name, value);
            }
        }

        failure ??= ResultVariables.CheckSize(step, variables);
        if (failure is not null)
        {
            return failure;
        }

        if (variables.Count > 0)
        {
            step.Emit(new VariablesSet(element.Key, variables));
        }

        return Subscriptions.OpenEventSubProcesses(step, step.Draft[element.Key], node);
    }

    /// <summary>Enters every element without incoming flow. False where there is none.</summary>
    public static bool EnterImplicit(StepExecution step, ElementInstance element, Container node)
    {
        foreach (var start in node.ImplicitStarts)
        {
            step.Enter(start, element.Key);
        }

        return !node.ImplicitStarts.IsEmpty;
    }

    /// <summary>Enters the element that was triggered: a start event, an instantiating receive task, or an event behind an instantiating gateway.</summary>
    public static void EnterTriggered(StepExecution step, ElementInstance element, FlowNode node)
    {
        var gateway = node.Incoming.Select(flow => flow.Source).OfType<EventBasedGateway>().FirstOrDefault(source => source.Instantiate);
        if (gateway is null)
        {
            step.Enter(node, element.Key);
            return;
        }

        var key = step.NextKey();
        step.Emit(new ElementActivated(key, node.Id, element.Key));
        step.Complete(key);

        // BPMN 2.0.2, 10.6.6: a parallel gateway begins with the first of its events, and the case waits for the others.
        foreach (var flow in gateway.Outgoing.Where(flow => gateway.IsParallel && flow.Target != node))
        {
            step.Enter(flow.Target, element.Key, flow.Id);
        }
    }
}
