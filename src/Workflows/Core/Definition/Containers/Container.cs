using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>A process or subprocess: a scope for variables, tokens and event subprocesses. BPMN 2.0.2, 10.3.5.</summary>
public abstract class Container : Activity
{
    /// <summary>Every node directly inside, in document order.</summary>
    public ImmutableArray<FlowNode> Children { get; internal set; } = [];

    /// <summary>Its start events, in document order.</summary>
    public ImmutableArray<StartEvent> StartEvents { get; internal set; } = [];

    /// <summary>Event subprocesses directly inside.</summary>
    public ImmutableArray<EventSubProcess> EventSubProcesses { get; internal set; } = [];

    /// <summary>Nodes without incoming flow that start with the container, where it has no start event. BPMN 2.0.2, 13.3.4.</summary>
    public ImmutableArray<FlowNode> ImplicitStarts { get; internal set; } = [];

    /// <summary>Data objects with values, which become variables when the container is entered.</summary>
    public ImmutableArray<DataObject> DataObjects { get; internal set; } = [];
}
