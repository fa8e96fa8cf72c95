using System.Collections.Immutable;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.WorkItems;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>A case as a list shows it.</summary>
/// <param name="InstanceKey">The case.</param>
/// <param name="DefinitionKey">The definition version it follows.</param>
/// <param name="BusinessKey">What people know it by; null where nothing.</param>
/// <param name="ProcessId">The process.</param>
/// <param name="ProcessName">Its name as drawn.</param>
/// <param name="EnglishName">Its property <c>name:en</c>; null where it has none.</param>
/// <param name="Version">Number of the definition's version.</param>
/// <param name="Status">How it stands.</param>
/// <param name="IsStuck">Whether an incident stands, in it or in a process it called.</param>
/// <param name="ParentInstanceKey">The case that called it; 0 where nobody did.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="StartedBy">Who started it.</param>
/// <param name="EndedAt">When it ended; null while it runs.</param>
/// <param name="Tasks">Its open tasks and those of the processes it called.</param>
public sealed record CaseSummary(
    long InstanceKey,
    long DefinitionKey,
    string? BusinessKey,
    string ProcessId,
    string? ProcessName,
    string? EnglishName,
    int Version,
    InstanceStatus Status,
    bool IsStuck,
    long ParentInstanceKey,
    DateTimeOffset StartedAt,
    string StartedBy,
    DateTimeOffset? EndedAt,
    ImmutableArray<WorkItem> Tasks);
