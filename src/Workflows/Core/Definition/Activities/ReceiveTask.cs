namespace BackOffice.Workflows.Core.Definition;

/// <summary>Waits for a message. BPMN 2.0.2, 10.3.3 (Receive Task).</summary>
public sealed class ReceiveTask : Activity
{
    /// <summary>The message it waits for.</summary>
    public required MessageEventDefinition Message { get; init; }

    /// <summary>True when it may start the process. BPMN 2.0.2, 10.3.3 (instantiate).</summary>
    public bool Instantiate { get; init; }
}
