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
    public bool IsForCompensation { get; internal set; }

    /// <summary>How many tokens one incoming flow must bring before it starts. BPMN 2.0.2, 10.3 (startQuantity).</summary>
    public int StartQuantity { get; internal set; } = 1;

    /// <summary>How many tokens it sends out when it ends. BPMN 2.0.2, 10.3 (completionQuantity).</summary>
    public int CompletionQuantity { get; internal set; } = 1;

    /// <summary>How it repeats; null when it is done once.</summary>
    public LoopCharacteristics? Loop { get; internal set; }
}
