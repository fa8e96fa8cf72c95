using System.Collections.Immutable;
using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>A timer that stands still while somebody is awaited.</summary>
/// <param name="Whom">Who: any of these (<c>zeebe:property</c> <c>standsStillFor</c>).</param>
/// <param name="Calendar">The calendar by which the time counts; null where it is the time of the clock (<c>standsStillCalendar</c>).</param>
public sealed record StandstillRule(ImmutableArray<string> Whom, Expression? Calendar);
