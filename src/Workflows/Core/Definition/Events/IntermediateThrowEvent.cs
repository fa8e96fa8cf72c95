namespace BackOffice.Workflows.Core.Definition;

/// <summary>Makes something happen on the path. BPMN 2.0.2, 10.5.4.</summary>
public sealed class IntermediateThrowEvent : EventNode
{
    /// <summary>The job that sends the message of a message throw event; null where the message is published to waiting processes.</summary>
    public JobDefinition? Job { get; init; }
}
