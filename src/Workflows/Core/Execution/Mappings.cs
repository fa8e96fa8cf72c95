using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>Input mappings make local variables; output mappings hand results to the scope around the element.</summary>
internal static class Mappings
{
    public static Failure? ApplyInputs(StepExecution step, ElementInstance element, FlowNode node)
    {
        Failure? failure = null;
        var inputs = MappingResults.Of(step.Evaluate, node.Inputs, element.Key, 0, "input mapping", ref failure);
        failure ??= ResultVariables.CheckSize(step, inputs);
        if (failure is null)
        {
            step.Emit(new VariablesSet(element.Key, inputs));
        }

        return failure;
    }

    public static Failure? ApplyOutputs(StepExecution step, ElementInstance element, FlowNode node)
    {
        Failure? failure = null;
        var outputs = MappingResults.Of(step.Evaluate, node.Outputs, element.Key, element.ScopeKey, "output mapping", ref failure);
        failure ??= ResultVariables.CheckSize(step, outputs);
        if (failure is null)
        {
            ResultVariables.Propagate(step, element.ScopeKey, outputs);
        }

        return failure;
    }
}
