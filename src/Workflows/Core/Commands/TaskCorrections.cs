using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.Commands;

/// <summary>What a task listener changes of what was asked for; what is null stays. A creating listener may change all of it, an assigning one the assignee, an updating one the rest.</summary>
public sealed record TaskCorrections
{
    /// <summary>Who gets the task.</summary>
    public string? Assignee { get; init; }

    /// <summary>Groups whose members may claim it.</summary>
    public ImmutableArray<string>? CandidateGroups { get; init; }

    /// <summary>People who may claim it.</summary>
    public ImmutableArray<string>? CandidateUsers { get; init; }

    /// <summary>When it must be done.</summary>
    public Instant? Due { get; init; }

    /// <summary>When somebody should look at it again.</summary>
    public Instant? FollowUp { get; init; }

    /// <summary>0 to 100.</summary>
    public int? Priority { get; init; }

    internal bool ChangesMoreThanAssignee => CandidateGroups is not null || CandidateUsers is not null || Due is not null || FollowUp is not null || Priority is not null;
}
