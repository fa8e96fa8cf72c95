using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>Computes a value: a FEEL expression, or a job for another language. BPMN 2.0.2, 10.3.3 (Script Task); <c>zeebe:script</c>.</summary>
public sealed class ScriptTask : Activity
{
    /// <summary>The FEEL expression; null where a job does it.</summary>
    public Expression? Script { get; init; }

    /// <summary>The variable that receives the result.</summary>
    public string? ResultVariable { get; init; }

    /// <summary>The job; null where a FEEL expression does it.</summary>
    public JobDefinition? Job { get; init; }
}
