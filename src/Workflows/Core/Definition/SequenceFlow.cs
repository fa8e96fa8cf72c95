using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>A sequence flow between two nodes of one container. BPMN 2.0.2, 8.4.13.</summary>
public sealed class SequenceFlow
{
    /// <summary>The flow's id in the BPMN file.</summary>
    public required string Id { get; init; }

    /// <summary>The flow's label; null where it has none.</summary>
    public string? Name { get; init; }

    /// <summary>Position in <see cref="ProcessDefinition.Flows"/>.</summary>
    public int Index { get; internal set; }

    /// <summary>The node it leaves.</summary>
    public required FlowNode Source { get; init; }

    /// <summary>The node it enters.</summary>
    public required FlowNode Target { get; init; }

    /// <summary>The condition; null means unconditional.</summary>
    public Expression? Condition { get; init; }
}
