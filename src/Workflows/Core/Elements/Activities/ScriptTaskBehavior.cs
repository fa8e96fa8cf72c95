using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Activities;

/// <summary>Computes a FEEL value, or makes a job.</summary>
internal sealed class ScriptTaskBehavior : ElementBehavior<ScriptTask>
{
    protected override Failure? Activate(StepExecution step, ElementInstance element, ScriptTask node)
    {
        if (node.Job is { } job)
        {
            return Jobs.Create(step, element, job);
        }

        Failure? failure = null;
        var value = step.Evaluate.Value(node.Script!, element.Key, "script", ref failure).ToPayload();
        var result = node.ResultVariable is null ? Variables.Empty : Variables.Of(node.ResultVariable, value);
        failure ??= ResultVariables.CheckSize(step, result);
        if (failure is null)
        {
            ResultVariables.Set(step, element.Key, node, result);
            step.Complete(element.Key);
        }

        return failure;
    }
}
