namespace BackOffice.Workflows.Core.Definition;

/// <summary>Watches an activity while it is active. BPMN 2.0.2, 10.5.6. One without outgoing flow is legal: it only ends or notes.</summary>
public sealed class BoundaryEvent : EventNode
{
    /// <summary>The activity that it is attached to.</summary>
    public Activity AttachedTo { get; internal set; } = null!;

    /// <summary>True ends the activity (<c>cancelActivity</c>).</summary>
    public bool IsInterrupting { get; init; } = true;
}
