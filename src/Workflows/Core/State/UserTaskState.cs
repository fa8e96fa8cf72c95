using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.State;

/// <summary>What an open task is. Its key is the element instance's key.</summary>
public sealed record UserTaskState
{
    /// <summary>Who does it; null until somebody claims it.</summary>
    public string? Assignee { get; init; }

    /// <summary>Groups whose members may claim it.</summary>
    public ImmutableArray<string> CandidateGroups { get; init; } = [];

    /// <summary>People who may claim it.</summary>
    public ImmutableArray<string> CandidateUsers { get; init; } = [];

    /// <summary>When it must be done.</summary>
    public Instant? Due { get; init; }

    /// <summary>When somebody should look at it again.</summary>
    public Instant? FollowUp { get; init; }

    /// <summary>0 to 100.</summary>
    public int Priority { get; init; } = 50;

    /// <summary>Who had it before it was transferred or delegated.</summary>
    public string? Owner { get; init; }

    /// <summary>Whether it is delegated: the assignee answers, then it comes back to its owner.</summary>
    public bool IsDelegated { get; init; }

    /// <summary>Signatures that it waits for; null where there are none.</summary>
    public SignRound? Signing { get; init; }

    /// <summary>Whether its own work is done and only signatures are missing.</summary>
    public bool IsHandedIn { get; init; }

    /// <summary>Who has opened it.</summary>
    public ImmutableArray<string> ReadBy { get; init; } = [];

    /// <summary>Who was told about it.</summary>
    public ImmutableArray<string> CopiedTo { get; init; } = [];

    /// <summary>When somebody last asked to hurry.</summary>
    public Instant? UrgedAt { get; init; }

    /// <summary>The user task out of which it came; null where it came out of none.</summary>
    public string? CameFromId { get; init; }

    /// <summary>Who completed that one.</summary>
    public string? CameFromPerson { get; init; }
}
