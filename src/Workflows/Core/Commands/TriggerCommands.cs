namespace BackOffice.Workflows.Core.Commands;

/// <summary>A command about something for which an element instance waits.</summary>
/// <param name="ElementKey">The element instance that waits.</param>
/// <param name="CatchKey">The timer or subscription.</param>
public abstract record CatchCommand(long ElementKey, long CatchKey) : Command;

/// <summary>The timer is due. Refused before its time.</summary>
/// <param name="ElementKey">The element instance that waits.</param>
/// <param name="CatchKey">The timer.</param>
public sealed record TriggerTimer(long ElementKey, long CatchKey) : CatchCommand(ElementKey, CatchKey);

/// <summary>Let a deadline stand still.</summary>
/// <param name="ElementKey">The element instance that waits.</param>
/// <param name="CatchKey">The timer.</param>
/// <param name="Reason">Why.</param>
public sealed record PauseTimer(long ElementKey, long CatchKey, string? Reason) : CatchCommand(ElementKey, CatchKey);

/// <summary>Let a paused deadline run again with the time that was left.</summary>
/// <param name="ElementKey">The element instance that waits.</param>
/// <param name="CatchKey">The timer.</param>
/// <param name="Reason">Why.</param>
public sealed record ResumeTimer(long ElementKey, long CatchKey, string? Reason) : CatchCommand(ElementKey, CatchKey);

/// <summary>Move a deadline.</summary>
/// <param name="ElementKey">The element instance that waits.</param>
/// <param name="CatchKey">The timer.</param>
/// <param name="Due">When it fires.</param>
/// <param name="Reason">Why.</param>
public sealed record RescheduleTimer(long ElementKey, long CatchKey, Instant Due, string? Reason) : CatchCommand(ElementKey, CatchKey);

/// <summary>A message came for a subscription.</summary>
/// <param name="ElementKey">The element instance that waits.</param>
/// <param name="CatchKey">The subscription.</param>
/// <param name="MessageKey">The message.</param>
/// <param name="Variables">What it carries.</param>
public sealed record CorrelateMessage(long ElementKey, long CatchKey, long MessageKey, Variables Variables) : CatchCommand(ElementKey, CatchKey);

/// <summary>A signal came for a subscription.</summary>
/// <param name="ElementKey">The element instance that waits.</param>
/// <param name="CatchKey">The subscription.</param>
/// <param name="Variables">What it carries.</param>
public sealed record ReceiveSignal(long ElementKey, long CatchKey, Variables Variables) : CatchCommand(ElementKey, CatchKey);
