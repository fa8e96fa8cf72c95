using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>Something that is done: a task, subprocess or call activity. BPMN 2.0.2, 10.3.</summary>
public abstract class Activity : FlowNode
{
    /// <summary>Boundary events attached to it, in document order; the compensation boundary is not among them.</summary>
    public ImmutableArray<BoundaryEvent> BoundaryEvents { get; internal set; } = [];

    /// <summary>The activity that undoes this one, reached by the association of its compensation boundary event.</summary>
    public Activity? CompensationHandler { get; internal set; }

    /// <summary>True for a compensation handler: it is outside the normal flow. BPMN 2.0.2, 10.7.</summary>
    public bool IsForCompensation { get; init; }

    /// <summary>How it repeats; null when it is done once.</summary>
    public LoopCharacteristics? Loop { get; init; }
}
