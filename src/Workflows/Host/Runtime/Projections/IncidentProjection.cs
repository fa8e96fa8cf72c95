using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Runtime.Projections;

/// <summary>Incidents become rows that a person works through.</summary>
internal static class IncidentProjection
{
    public static void Raised(IncidentRaised incident, StepRows step) =>
        step.Add(
            Statements.InsertIncident,
            incident.IncidentKey, step.InstanceKey, incident.ElementKey, step.ElementIdOf(incident.ElementKey), (int)incident.Kind,
            incident.Cause, incident.Suggestion, step.Now, 0L,
            incident.Code, incident.Arguments.IsDefaultOrEmpty ? null : System.Text.Json.JsonSerializer.Serialize(incident.Arguments));

    public static void Resolved(IncidentResolved incident, StepRows step) => step.Add(Statements.ResolveIncident, step.Now, incident.IncidentKey);
}
