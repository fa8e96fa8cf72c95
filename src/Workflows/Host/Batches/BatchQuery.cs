using System.Collections.Immutable;
using BackOffice.Workflows.Core.Incidents;

namespace BackOffice.Workflows.Host.Batches;

/// <summary>The cases of a batch: those that run when it is created and fit every part that is given.</summary>
public sealed record BatchQuery
{
    /// <summary>Only cases of this process.</summary>
    public string? ProcessId { get; init; }

    /// <summary>Only cases of this version of a process.</summary>
    public long? DefinitionKey { get; init; }

    /// <summary>Only cases with an open incident.</summary>
    public bool WithIncident { get; init; }

    /// <summary>Only cases with an open incident of this kind; null for any.</summary>
    public IncidentKind? Kind { get; init; }

    /// <summary>Only these cases; null for all. In a batch that stands the cases are its items, and this is empty.</summary>
    public ImmutableArray<long>? Instances { get; init; }
}
