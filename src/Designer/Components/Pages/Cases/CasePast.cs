using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>One instance as its journal tells it.</summary>
/// <param name="Definition">The version that it follows.</param>
/// <param name="State">How it stands after the last entry.</param>
/// <param name="Walked">The elements and flows that a token has passed.</param>
/// <param name="Causes">What held an element, by element instance.</param>
/// <param name="Entries">What happened, the earliest first.</param>
internal sealed record CasePast(
    ProcessDefinition Definition,
    ProcessInstance State,
    ImmutableArray<string> Walked,
    ImmutableDictionary<long, string> Causes,
    ImmutableArray<TimelineEntry> Entries)
{
    public LocalName Process => ElementNames.Of(Definition.Process, Definition.Id);

    /// <summary>Where tokens stand: what is active and holds nothing active in it.</summary>
    public ImmutableDictionary<string, int> Standing => State.Elements
        .Where(element => element.ScopeKey != 0 && element.ActiveChildren == 0 && element.Role is ElementRole.Plain or ElementRole.Join or ElementRole.LoopRound)
        .GroupBy(element => element.ElementId, StringComparer.Ordinal)
        .ToImmutableDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    public ImmutableArray<CaseTimer> Timers =>
    [
        .. State.Elements.SelectMany(element => element.Catches).OfType<TimerWait>()
            .OrderBy(timer => timer.Due)
            .Select(timer => new CaseTimer(Name(timer.TargetId), timer.Paused is null ? timer.Due.ToDateTimeOffset() : null)),
    ];

    public ImmutableArray<(string ElementId, string Cause)> Stuck =>
        [.. State.Elements.Where(element => element.Incident is not null).Select(element => (element.ElementId, Causes.GetValueOrDefault(element.Key, "")))];

    public LocalName Name(string elementId) => ElementNames.Of(Definition, elementId);
}
