namespace BackOffice.Workflows.Core.Definition;

/// <summary>A subprocess that its start event triggers while its parent is active. BPMN 2.0.2, 10.3.5 (Event Sub-Process).</summary>
public sealed class EventSubProcess : Container
{
    /// <summary>Its only start event.</summary>
    public StartEvent Trigger => StartEvents[0];
}
