using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>Fires when its activation condition over <c>activationCount</c> holds, then resets. BPMN 2.0.2, 10.6.5 and 13.4.5.</summary>
public sealed class ComplexGateway : Gateway
{
    /// <summary>The condition over the number of tokens that arrived (<c>activationCount</c>); null fires at the first.</summary>
    public Expression? ActivationCondition { get; init; }
}
