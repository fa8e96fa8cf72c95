using System.Collections.Immutable;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Host.Journal;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>One entry of a case's journal, for a screen to put in words.</summary>
/// <param name="Sequence">Its number within the case.</param>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Command">What was asked.</param>
/// <param name="Events">What happened; empty for a refused attempt and for an erased entry.</param>
/// <param name="Refused">The refused attempt; null where something happened.</param>
/// <param name="IsErased">Whether its content was destroyed.</param>
public sealed record TimelineEntry(
    long Sequence, DateTimeOffset At, string Actor, string Command, ImmutableArray<ProcessEvent> Events, RefusedAttempt? Refused, bool IsErased);
