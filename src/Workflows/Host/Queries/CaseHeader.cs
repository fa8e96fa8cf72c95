using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>A case as a list shows it.</summary>
/// <param name="InstanceKey">The case.</param>
/// <param name="BusinessKey">What people know it by; null where nothing.</param>
/// <param name="DefinitionKey">The version of the process that it follows.</param>
/// <param name="ProcessId">The process.</param>
/// <param name="ProcessName">Its name as drawn.</param>
/// <param name="Version">The number of the version.</param>
/// <param name="Status">How it stands.</param>
/// <param name="SetAside">Why a fault took it out of service; null while it is well.</param>
/// <param name="OpenIncidents">How many incidents stand.</param>
/// <param name="Revision">How many journal entries it has.</param>
/// <param name="ParentInstanceKey">The case that called it; 0 where none.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="StartedBy">Who began it.</param>
/// <param name="EndedAt">When it ended; null while it runs.</param>
public sealed record CaseHeader(
    long InstanceKey,
    string? BusinessKey,
    long DefinitionKey,
    string ProcessId,
    string? ProcessName,
    int Version,
    InstanceStatus Status,
    string? SetAside,
    int OpenIncidents,
    long Revision,
    long ParentInstanceKey,
    DateTimeOffset StartedAt,
    string StartedBy,
    DateTimeOffset? EndedAt);
