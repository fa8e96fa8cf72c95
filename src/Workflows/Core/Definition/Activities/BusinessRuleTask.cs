using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>Asks a decision, or a job. BPMN 2.0.2, 10.3.3 (Business Rule Task); <c>zeebe:calledDecision</c>.</summary>
public sealed class BusinessRuleTask : Activity
{
    /// <summary>The decision's id; null where a job does it.</summary>
    public Expression? DecisionId { get; init; }

    /// <summary>Which version of the decision is meant.</summary>
    public ResourceBinding Binding { get; init; }

    /// <summary>The tag where <see cref="Binding"/> is <see cref="ResourceBinding.VersionTag"/>.</summary>
    public string? VersionTag { get; init; }

    /// <summary>The variable that receives the decision's result.</summary>
    public string? ResultVariable { get; init; }

    /// <summary>The job; null where a decision is called.</summary>
    public JobDefinition? Job { get; init; }
}
