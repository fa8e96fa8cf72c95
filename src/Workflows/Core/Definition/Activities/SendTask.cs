namespace BackOffice.Workflows.Core.Definition;

/// <summary>Sends a message by a job, or publishes one to waiting processes. BPMN 2.0.2, 10.3.3 (Send Task).</summary>
public sealed class SendTask : Activity
{
    /// <summary>The job that does it.</summary>
    public JobDefinition? Job { get; init; }

    /// <summary>The message that is published to waiting processes; null where a job sends.</summary>
    public MessageEventDefinition? Message { get; init; }
}
