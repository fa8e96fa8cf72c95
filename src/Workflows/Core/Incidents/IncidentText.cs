namespace BackOffice.Workflows.Core.Incidents;

/// <summary>An incident in one language.</summary>
/// <param name="Cause">What happened.</param>
/// <param name="Suggestion">What would help.</param>
public sealed record IncidentText(string Cause, string Suggestion);
