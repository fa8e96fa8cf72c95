using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.Waiting;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>One instance as its journal tells it.</summary>
/// <param name="Definition">The version that it follows.</param>
/// <param name="State">How it stands after the last entry.</param>
/// <param name="Revision">The last entry.</param>
/// <param name="Walked">The elements and flows that a token has passed.</param>
/// <param name="Causes">What held an element, by element instance.</param>
/// <param name="Entries">What happened, the earliest first.</param>
internal sealed record CasePast(
    ProcessDefinition Definition,
    ProcessInstance State,
    long Revision,
    ImmutableArray<string> Walked,
    ImmutableDictionary<long, string> Causes,
    ImmutableArray<TimelineEntry> Entries)
{
    /// <summary>When element instances were entered.</summary>
    public ImmutableDictionary<long, DateTimeOffset> Since { get; init; } = ImmutableDictionary<long, DateTimeOffset>.Empty;

    /// <summary>When and why timers were made to stand still.</summary>
    public ImmutableDictionary<long, (DateTimeOffset At, LocalName? Reason)> Pauses { get; init; } = ImmutableDictionary<long, (DateTimeOffset, LocalName?)>.Empty;

    /// <summary>The commitment by which an instant is a deadline.</summary>
    public ImmutableDictionary<DateTimeOffset, string> Grounds { get; init; } = ImmutableDictionary<DateTimeOffset, string>.Empty;

    public LocalName Process => ElementNames.Of(Definition.Process, Definition.Id);

    /// <summary>Where tokens stand: what is active and holds nothing active in it.</summary>
    public ImmutableDictionary<string, int> Standing => StandingElements
        .GroupBy(element => element.ElementId, StringComparer.Ordinal)
        .ToImmutableDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    public IEnumerable<ElementInstance> StandingElements => State.Elements
        .Where(element => element.ScopeKey != 0 && element.ActiveChildren == 0 && element.Role is ElementRole.Plain or ElementRole.Join or ElementRole.LoopRound);

    /// <summary>What the instance waits for beside people and called procedures, which stand elsewhere on the page.</summary>
    public IEnumerable<CaseWait> Waits =>
        from reason in State.HasEnded ? [] : WaitReasons.Of(Definition, State)
        where reason.Kind is not (WaitKind.Person or WaitKind.CalledInstance or WaitKind.Incident)
        let until = reason.Until?.ToDateTimeOffset()
        let pause = reason.Kind == WaitKind.PausedTimer ? Pause(reason) : default
        select new CaseWait(
            State.Key,
            reason.Kind,
            Name(reason.TargetId),
            pause.At != default ? pause.At : Since.TryGetValue(reason.ElementKey, out var since) ? since : null,
            until,
            until is { } at ? Grounds.GetValueOrDefault(at.ToUniversalTime(), "") : "",
            pause.Reason?.ToString() ?? "",
            reason.Names)
        {
            Remaining = reason.Remaining,
        };

    public IEnumerable<CaseIncident> Stuck => State.Elements.Where(element => element.Incident is not null)
        .Select(element => new CaseIncident(State.Key, element.Key, element.ElementId, Name(element.ElementId), Causes.GetValueOrDefault(element.Key, "")));

    public LocalName Name(string elementId) => ElementNames.Of(Definition, elementId);

    private (DateTimeOffset At, LocalName? Reason) Pause(WaitReason reason) => State.Elements.Find(reason.ElementKey)?.Catches
        .FirstOrDefault(waiting => waiting.TargetId == reason.TargetId) is { } timer ? Pauses.GetValueOrDefault(timer.Key) : default;
}
