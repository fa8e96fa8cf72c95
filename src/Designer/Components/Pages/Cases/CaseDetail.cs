using System.Collections.Immutable;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>A case as its page shows it.</summary>
public sealed record CaseDetail(
    CaseRow Row,
    string StartedBy,
    CaseWalk Walk,
    ImmutableArray<TimelineEntry> Timeline,
    ImmutableArray<CaseFact> Facts,
    ImmutableArray<CaseTask> Tasks,
    ImmutableArray<CaseWait> Waits,
    ImmutableArray<CaseVariable> Variables,
    ImmutableArray<CaseIncident> Incidents,
    ImmutableArray<string> Breaches,
    CaseLink? Parent,
    ImmutableArray<CaseLink> Children);
