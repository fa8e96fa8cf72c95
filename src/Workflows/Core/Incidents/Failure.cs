namespace BackOffice.Workflows.Core.Incidents;

/// <summary>A modelled failure: an element cannot go on. It becomes an incident.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Cause">What happened, in plain words.</param>
/// <param name="Suggestion">What would help, in plain words.</param>
internal sealed record Failure(IncidentKind Kind, string Cause, string Suggestion);
