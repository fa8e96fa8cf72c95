using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>A subprocess whose inner activities are started as wanted. BPMN 2.0.2, 10.3.5 (Ad-Hoc Sub-Process); <c>zeebe:adHoc</c>.</summary>
public sealed class AdHocSubProcess : Container
{
    /// <summary>The ids of the elements that start at once; null starts none.</summary>
    public Expression? ActiveElements { get; init; }

    /// <summary>Looked at after each inner element; true completes the subprocess.</summary>
    public Expression? CompletionCondition { get; init; }

    /// <summary>True: what still runs is ended when the condition holds; false: it is awaited.</summary>
    public bool CancelRemainingInstances { get; init; } = true;

    /// <summary>True: one inner element at a time.</summary>
    public bool IsSequential { get; init; }
}
