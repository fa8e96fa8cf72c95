using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core;

/// <summary>Everything that a step may know besides definition, state and command.</summary>
public sealed record StepContext
{
    /// <summary>The time of the step.</summary>
    public required Instant Now { get; init; }

    /// <summary>Keys for what the step makes; at least <see cref="KeyBlock.EnoughForOneStep"/> left.</summary>
    public required KeyBlock Keys { get; init; }

    /// <summary>Who acts: a person's id, or null for the program itself.</summary>
    public string? Actor { get; init; }

    /// <summary>Whether the actor may act on tasks that are neither theirs nor offered to them, and change what runs.</summary>
    public bool ActorMayAdminister { get; init; }

    /// <summary>The groups of the actor, against which the candidate groups of a task are compared.</summary>
    public IReadOnlyCollection<string> ActorGroups { get; init; } = [];

    /// <summary>For whom the actor stands in now (代理): they may act on these people's tasks.</summary>
    public IReadOnlyCollection<string> ActorStandsInFor { get; init; } = [];

    /// <summary>The company's time zone: cron, cycles and dates without offset are read in it.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>What expressions see as <c>company</c>, read-only; null when there is none.</summary>
    public Payload? Company { get; init; }

    /// <summary>Budget and sizes.</summary>
    public StepLimits Limits { get; init; } = StepLimits.Default;

    /// <summary>Finds decisions for business rule tasks.</summary>
    public IDecisions Decisions { get; init; } = NoDecisions.Instance;

    /// <summary>Functions of the company that expressions may call (work calendar).</summary>
    public HostFunctions Functions { get; init; } = HostFunctions.None;

    /// <summary>Where expressions take chance from (<c>uuid()</c>, <c>random number()</c>); null where they get none.</summary>
    public Func<uint>? Chance { get; init; }
}
