using System.Collections.Immutable;
using BackOffice.Workflows.Host.Storage.Rows;

namespace BackOffice.Workflows.Host.WorkItems;

/// <summary>A task as an inbox shows it.</summary>
/// <param name="Key">The task; also its element instance in the case.</param>
/// <param name="InstanceKey">The case.</param>
/// <param name="BusinessKey">What people know the case by; null where nothing.</param>
/// <param name="ProcessId">The process.</param>
/// <param name="ProcessName">Its name as drawn.</param>
/// <param name="ElementId">The user task in the definition.</param>
/// <param name="Name">Its name as drawn.</param>
/// <param name="EnglishName">Its property <c>name:en</c>; null where it has none.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Assignee">Who has it; null when nobody.</param>
/// <param name="CandidateGroups">Groups whose members may take it; empty once it has ended.</param>
/// <param name="FormId">The form; null where it has none.</param>
/// <param name="Due">When it must be done; null when nothing is said.</param>
/// <param name="Priority">0 to 100.</param>
/// <param name="CreatedAt">Since when it stands.</param>
/// <param name="EndedAt">When it ended; null while it is open.</param>
/// <param name="EndedBy">Who ended it; null while it is open.</param>
public sealed record WorkItem(
    long Key,
    long InstanceKey,
    string? BusinessKey,
    string ProcessId,
    string? ProcessName,
    string ElementId,
    string Name,
    string? EnglishName,
    WorkItemState State,
    string? Assignee,
    ImmutableArray<string> CandidateGroups,
    string? FormId,
    DateTimeOffset? Due,
    int Priority,
    DateTimeOffset CreatedAt,
    DateTimeOffset? EndedAt,
    string? EndedBy)
{
    /// <summary>The property of an element that holds its English name.</summary>
    public const string EnglishNameProperty = "name:en";
}
