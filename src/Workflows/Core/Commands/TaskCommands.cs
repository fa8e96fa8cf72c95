using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.Commands;

/// <summary>A command about a task.</summary>
/// <param name="ElementKey">The task.</param>
public abstract record TaskCommand(long ElementKey) : Command;

/// <summary>The task is done.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Variables">What was filled in.</param>
public sealed record CompleteTask(long ElementKey, Variables Variables) : TaskCommand(ElementKey);

/// <summary>The actor takes the task.</summary>
/// <param name="ElementKey">The task.</param>
public sealed record ClaimTask(long ElementKey) : TaskCommand(ElementKey);

/// <summary>The task goes back to its candidates.</summary>
/// <param name="ElementKey">The task.</param>
public sealed record ReleaseTask(long ElementKey) : TaskCommand(ElementKey);

/// <summary>The task is given to a person.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Assignee">Who.</param>
/// <param name="Reason">Why.</param>
public sealed record AssignTask(long ElementKey, string Assignee, string? Reason) : TaskCommand(ElementKey);

/// <summary>Dates, priority or candidates are changed; what is null stays.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Reason">Why.</param>
public sealed record UpdateTask(long ElementKey, string? Reason) : TaskCommand(ElementKey)
{
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
}
