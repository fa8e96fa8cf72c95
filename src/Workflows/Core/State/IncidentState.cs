using BackOffice.Workflows.Core.Incidents;

namespace BackOffice.Workflows.Core.State;

/// <summary>Why an element instance stands still.</summary>
/// <param name="Key">The incident.</param>
/// <param name="Kind">What kind of failure.</param>
/// <param name="Stage">What is tried again when it is resolved.</param>
public sealed record IncidentState(long Key, IncidentKind Kind, IncidentStage Stage);
