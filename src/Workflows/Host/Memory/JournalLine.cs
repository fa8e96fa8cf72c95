using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Host.Memory;

/// <summary>One event of one case, in the order over all cases.</summary>
/// <param name="InstanceKey">The case.</param>
/// <param name="At">When.</param>
/// <param name="Actor">Who; null is the program itself.</param>
/// <param name="Event">What happened.</param>
/// <param name="Step">The step that it belongs to: 1, 2, 3… over all cases.</param>
public sealed record JournalLine(long InstanceKey, Instant At, string? Actor, ProcessEvent Event, int Step);
