using BackOffice.Designer.Components.Pages.Cases;
using BackOffice.Designer.Components.Shell;
using BackOffice.Workflows.Core.Incidents;

namespace BackOffice.Designer.Components.Pages.Operations;

/// <summary>A case that stands still, as the list shows it.</summary>
/// <param name="IncidentKey">The incident.</param>
/// <param name="Where">The element that stands still, and its case.</param>
/// <param name="Number">What people know the case by.</param>
/// <param name="Process">The procedure.</param>
/// <param name="Kind">What kind of failure.</param>
/// <param name="Text">What happened and what would help, in the reader's language.</param>
/// <param name="At">Since when.</param>
public sealed record IncidentRow(long IncidentKey, CaseIncident Where, string Number, LocalName Process, IncidentKind Kind, IncidentText Text, DateTimeOffset At);
