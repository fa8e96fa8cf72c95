namespace BackOffice.Workflows.Core.Definition;

/// <summary>Where a path ends. BPMN 2.0.2, 10.5.3.</summary>
public sealed class EndEvent : EventNode
{
    /// <summary>The job that sends the message of a message end event; null where the message is published to waiting processes.</summary>
    public JobDefinition? Job { get; init; }
}
