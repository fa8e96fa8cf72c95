using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>A node of the executable graph: an event, activity or gateway. The reader builds it once; afterwards nothing changes it.</summary>
/// <remarks>BPMN 2.0.2, 8.4.13 (FlowNode). <see cref="Index"/> is the node's place in <see cref="ProcessDefinition.Nodes"/>.</remarks>
public abstract class FlowNode
{
    /// <summary>The element's id in the BPMN file.</summary>
    public required string Id { get; init; }

    /// <summary>The element's name as drawn; null where it has none.</summary>
    public string? Name { get; internal set; }

    /// <summary>Position in <see cref="ProcessDefinition.Nodes"/>; stable within one definition version only.</summary>
    public int Index { get; internal set; }

    /// <summary>The process or subprocess that contains this node; null for the process itself.</summary>
    public Container? Parent { get; internal set; }

    /// <summary>Sequence flows that end here, in document order.</summary>
    public ImmutableArray<SequenceFlow> Incoming { get; internal set; } = [];

    /// <summary>Sequence flows that start here, in document order.</summary>
    public ImmutableArray<SequenceFlow> Outgoing { get; internal set; } = [];

    /// <summary>The flow taken when no condition holds (activities, exclusive, inclusive and complex gateways).</summary>
    public SequenceFlow? DefaultFlow { get; internal set; }

    /// <summary><c>zeebe:ioMapping</c> inputs, evaluated in order when the element is entered; targets are local variables.</summary>
    public ImmutableArray<Mapping> Inputs { get; internal set; } = [];

    /// <summary><c>zeebe:ioMapping</c> outputs, evaluated in order when the element completes; targets are variables of the parent scope.</summary>
    public ImmutableArray<Mapping> Outputs { get; internal set; } = [];

    /// <summary><c>zeebe:executionListeners</c> in document order.</summary>
    public ImmutableArray<ExecutionListener> Listeners { get; internal set; } = [];

    /// <summary><c>zeebe:properties</c>: clause citations, <c>name:en</c>, <c>retryBackoff</c> and whatever else the drawing carries.</summary>
    public ImmutableDictionary<string, string> Properties { get; internal set; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Who is awaited here; null where nobody ever is.</summary>
    public Awaiting? Awaits { get; internal set; }

    /// <summary>The element's documentation, shown to the people who work on it.</summary>
    public string? Documentation { get; internal set; }

    /// <inheritdoc />
    public override string ToString() => $"{GetType().Name} '{Id}'";
}
