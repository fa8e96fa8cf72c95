namespace BackOffice.Workflows.Core.Definition;

/// <summary>Waits for the first of several events. BPMN 2.0.2, 10.6.6.</summary>
public sealed class EventBasedGateway : Gateway
{
    /// <summary>True when the first event starts the process.</summary>
    public bool Instantiate { get; init; }

    /// <summary>True when every event is needed to start the process (parallel instantiating gateway).</summary>
    public bool IsParallel { get; init; }
}
