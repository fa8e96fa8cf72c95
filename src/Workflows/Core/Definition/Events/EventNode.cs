using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>Something that happens. BPMN 2.0.2, 10.5.</summary>
public abstract class EventNode : FlowNode
{
    /// <summary>What it waits for or does; empty for a none event.</summary>
    public ImmutableArray<EventDefinition> Definitions { get; internal set; } = [];

    /// <summary>True when every definition must occur, false when one is enough (parallel multiple against multiple).</summary>
    public bool ParallelMultiple { get; init; }

    /// <summary>While whom its timer stands still; null where it never does.</summary>
    public StandstillRule? StandsStill { get; internal set; }
}
