using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Activities;

/// <summary>Asks a decision and goes on with its answer, or makes a job. Row, version and value go into the journal.</summary>
internal sealed class BusinessRuleTaskBehavior : ElementBehavior<BusinessRuleTask>
{
    protected override Failure? Activate(StepExecution step, ElementInstance element, BusinessRuleTask node)
    {
        if (node.Job is { } job)
        {
            return Jobs.Create(step, element, job);
        }

        Failure? failure = null;
        var decisionId = step.Evaluate.Text(node.DecisionId!, element.Key, "decision id", ref failure);
        if (failure is not null)
        {
            return failure;
        }

        if (step.Context.Decisions.Find(decisionId, node.Binding, node.VersionTag) is not { } decision)
        {
            return Failures.DecisionMissing(decisionId);
        }

        var answer = DecisionAnswer.Of(step.Evaluate, decision, element.Key, ref failure);
        var result = Variables.Of(node.ResultVariable ?? decisionId, answer.Value);
        failure ??= ResultVariables.CheckSize(step, result);
        if (failure is null)
        {
            step.Emit(new DecisionEvaluated(element.Key, decisionId, decision.Version, answer.MatchedRules, answer.Value));
            ResultVariables.Set(step, element.Key, node, result);
            step.Complete(element.Key);
        }

        return failure;
    }
}
