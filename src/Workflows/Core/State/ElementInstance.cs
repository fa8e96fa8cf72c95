using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.State;

/// <summary>One element while it is active: one stored row. The process itself is one too, with the instance's key.</summary>
public sealed record ElementInstance
{
    /// <summary>Its key, unique over all instances.</summary>
    public required long Key { get; init; }

    /// <summary>The element in the definition.</summary>
    public required string ElementId { get; init; }

    /// <summary>The element instance that contains it; 0 for the process itself.</summary>
    public required long ScopeKey { get; init; }

    /// <summary>What kind of row this is.</summary>
    public ElementRole Role { get; init; }

    /// <summary>Where it stands in its life.</summary>
    public ElementPhase Phase { get; init; }

    /// <summary>How many element instances directly inside still run.</summary>
    public int ActiveChildren { get; init; }

    /// <summary>Number of the round, from 1, in a repeated activity; else 0.</summary>
    public int LoopIndex { get; init; }

    /// <summary>Its own variables.</summary>
    public Variables Variables { get; init; } = Variables.Empty;

    /// <summary>The open task, where it is one.</summary>
    public UserTaskState? Task { get; init; }

    /// <summary>The change of the task that waits for its listeners; null where none does.</summary>
    public HeldTaskChange? TaskChange { get; init; }

    /// <summary>The job for which it waits.</summary>
    public JobState? Job { get; init; }

    /// <summary>Timers, messages, signals and conditions for which it waits.</summary>
    public ImmutableArray<CatchState> Catches { get; init; } = [];

    /// <summary>Who is awaited; null where nobody is.</summary>
    public AwaitState? Awaits { get; init; }

    /// <summary>Why it stands still.</summary>
    public IncidentState? Incident { get; init; }

    /// <summary>Joins directly inside that hold tokens.</summary>
    public ImmutableArray<WaitingJoin> Joins { get; init; } = [];

    /// <summary>Tokens that arrived, where it is a join.</summary>
    public ImmutableArray<TokenCount> Tokens { get; init; } = [];

    /// <summary>Counters, where it is a repeated activity.</summary>
    public LoopState? Loop { get; init; }

    /// <summary>What it has to do with compensation.</summary>
    public CompensationState? Compensation { get; init; }

    /// <summary>Where the case jumps back to once this is done; null where it goes its normal way.</summary>
    public string? ReturnToId { get; init; }

    /// <summary>How many listeners have run in this phase.</summary>
    public int ListenersDone { get; init; }

    /// <summary>The instance that it called; 0 where none.</summary>
    public long CalledInstanceKey { get; init; }
}
