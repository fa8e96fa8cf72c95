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
}
