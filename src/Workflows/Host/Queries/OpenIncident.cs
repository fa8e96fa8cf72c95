using BackOffice.Workflows.Core.Incidents;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>An incident that stands in a case.</summary>
/// <param name="ElementKey">The element instance that stands still.</param>
/// <param name="ElementId">The element.</param>
/// <param name="Kind">What kind of failure.</param>
/// <param name="Cause">What happened, in plain words.</param>
/// <param name="Suggestion">What would help, in plain words.</param>
/// <param name="At">Since when.</param>
public sealed record OpenIncident(long ElementKey, string ElementId, IncidentKind Kind, string Cause, string Suggestion, DateTimeOffset At);
