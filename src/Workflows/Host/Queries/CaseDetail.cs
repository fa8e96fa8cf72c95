using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.WorkItems;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>A case as its page shows it.</summary>
/// <param name="Header">What a list shows.</param>
/// <param name="Process">The version of the process that it follows.</param>
/// <param name="Bpmn">The file of that version.</param>
/// <param name="WalkedElements">Elements that were entered, with how often.</param>
/// <param name="WalkedFlows">Sequence flows that were taken, with how often.</param>
/// <param name="Standing">Elements where something waits or works now, with how much.</param>
/// <param name="ElementIds">The element of every element instance that the timeline names, by key.</param>
/// <param name="Timeline">The journal, oldest first.</param>
/// <param name="Variables">The case's own variables.</param>
/// <param name="Tasks">Its tasks, ended ones among them.</param>
/// <param name="Timers">Its timers that stand.</param>
/// <param name="Incidents">Its incidents that stand.</param>
/// <param name="Parent">The case that called it; null where none.</param>
/// <param name="Called">The cases that it called.</param>
public sealed record CaseDetail(
    CaseHeader Header,
    DeployedProcess Process,
    ReadOnlyMemory<byte> Bpmn,
    ImmutableDictionary<string, int> WalkedElements,
    ImmutableDictionary<string, int> WalkedFlows,
    ImmutableDictionary<string, int> Standing,
    ImmutableDictionary<long, string> ElementIds,
    ImmutableArray<TimelineEntry> Timeline,
    FeelContext Variables,
    ImmutableArray<WorkItem> Tasks,
    ImmutableArray<OpenTimer> Timers,
    ImmutableArray<OpenIncident> Incidents,
    CaseHeader? Parent,
    ImmutableArray<CaseHeader> Called);
