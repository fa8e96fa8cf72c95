using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Incidents;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>Where results go: with output mappings they stay with the element until it is left, else to the nearest scope that has the name, else to the process.</summary>
internal static class ResultVariables
{
    /// <summary>Results of an element's own work.</summary>
    public static void Set(StepExecution step, long elementKey, FlowNode node, Variables results)
    {
        if (results.Count == 0)
        {
            return;
        }

        if (node.Outputs.Length > 0)
        {
            step.Emit(new VariablesSet(elementKey, results));
        }
        else
        {
            Propagate(step, elementKey, results);
        }
    }

    /// <summary>Sets each variable in the nearest scope that has it, from a scope outwards.</summary>
    public static void Propagate(StepExecution step, long scopeKey, Variables variables)
    {
        if (variables.Count == 0)
        {
            return;
        }

        var first = OwnerOf(step, scopeKey, variables[0].Name);
        var same = true;
        for (var i = 1; i < variables.Count && same; i++)
        {
            same = OwnerOf(step, scopeKey, variables[i].Name) == first;
        }

        if (same)
        {
            step.Emit(new VariablesSet(first, variables));
            return;
        }

        foreach (var group in variables.GroupBy(variable => OwnerOf(step, scopeKey, variable.Name)).ToList())
        {
            step.Emit(new VariablesSet(group.Key, Variables.Of(group)));
        }
    }

    /// <summary>A failure when a value, or the whole instance with these values, would be larger than allowed.</summary>
    public static Failure? CheckSize(StepExecution step, Variables variables)
    {
        var limits = step.Context.Limits;
        foreach (var variable in variables)
        {
            if (variable.Value.Length > limits.VariableBytes)
            {
                return Failures.TooLarge($"the variable '{variable.Name}'", variable.Value.Length, limits.VariableBytes);
            }
        }

        var total = (long)step.Draft.VariableBytes + variables.Bytes;
        return total > limits.InstanceBytes ? Failures.TooLarge("all variables together", total, limits.InstanceBytes) : null;
    }

    private static long OwnerOf(StepExecution step, long scopeKey, string name)
    {
        var root = scopeKey;
        for (var scope = step.Find(scopeKey); scope is not null; scope = step.Find(scope.ScopeKey))
        {
            root = scope.Key;
            if (scope.Variables.Contains(name))
            {
                return scope.Key;
            }
        }

        return root;
    }
}
