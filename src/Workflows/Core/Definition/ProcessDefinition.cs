using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>One executable process: an immutable graph that any number of steps may use at once.</summary>
public sealed class ProcessDefinition
{
    private readonly Dictionary<string, FlowNode> _nodes;
    private readonly Dictionary<string, SequenceFlow> _flows;

    internal ProcessDefinition(ProcessRoot process, ImmutableArray<FlowNode> nodes, ImmutableArray<SequenceFlow> flows, ImmutableArray<Lane> lanes)
    {
        Process = process;
        Nodes = nodes;
        Flows = flows;
        Lanes = lanes;
        _nodes = nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        _flows = flows.ToDictionary(flow => flow.Id, StringComparer.Ordinal);
    }

    /// <summary>The process id: the name under which it is started and called.</summary>
    public string Id => Process.Id;

    /// <summary>The process itself, which is node 0.</summary>
    public ProcessRoot Process { get; }

    /// <summary>Every node at its <see cref="FlowNode.Index"/>; the process is the first.</summary>
    public ImmutableArray<FlowNode> Nodes { get; }

    /// <summary>Every sequence flow at its <see cref="SequenceFlow.Index"/>.</summary>
    public ImmutableArray<SequenceFlow> Flows { get; }

    /// <summary>The lanes in document order, nested lanes flattened.</summary>
    public ImmutableArray<Lane> Lanes { get; }

    /// <summary>The node with this id, or null.</summary>
    public FlowNode? FindNode(string id) => _nodes.GetValueOrDefault(id);

    /// <summary>The sequence flow with this id, or null.</summary>
    public SequenceFlow? FindFlow(string id) => _flows.GetValueOrDefault(id);
}
