namespace BackOffice.Workflows.Core.Events;

/// <summary>The clock is set.</summary>
/// <param name="ElementKey">The element instance that waits: the catch event itself, the activity of a boundary event, the scope of an event subprocess.</param>
/// <param name="TimerKey">The timer.</param>
/// <param name="TargetId">The event in the definition.</param>
/// <param name="Due">When it fires.</param>
/// <param name="Repetitions">How often it fires, this time included; -1 without end.</param>
public sealed record TimerScheduled(long ElementKey, long TimerKey, string TargetId, Instant Due, int Repetitions) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(TimerKey).Text(TargetId).Time(Due).Number(Repetitions);
}

/// <summary>The timer fired.</summary>
/// <param name="ElementKey">The element instance that waited.</param>
/// <param name="TimerKey">The timer.</param>
public sealed record TimerTriggered(long ElementKey, long TimerKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(TimerKey);
}

/// <summary>The timer is no longer needed.</summary>
/// <param name="ElementKey">The element instance that waited.</param>
/// <param name="TimerKey">The timer.</param>
public sealed record TimerCancelled(long ElementKey, long TimerKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(TimerKey);
}

/// <summary>The deadline stands still.</summary>
/// <param name="ElementKey">The element instance that waits.</param>
/// <param name="TimerKey">The timer.</param>
/// <param name="Remaining">What is left of the time.</param>
/// <param name="Reason">Why; null where none was given.</param>
public sealed record TimerPaused(long ElementKey, long TimerKey, TimeSpan Remaining, string? Reason) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(TimerKey).Span(Remaining).Text(Reason);
}

/// <summary>The deadline runs again.</summary>
/// <param name="ElementKey">The element instance that waits.</param>
/// <param name="TimerKey">The timer.</param>
/// <param name="Due">When it fires now.</param>
/// <param name="Reason">Why; null where none was given.</param>
public sealed record TimerResumed(long ElementKey, long TimerKey, Instant Due, string? Reason) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(TimerKey).Time(Due).Text(Reason);
}

/// <summary>The deadline was moved.</summary>
/// <param name="ElementKey">The element instance that waits.</param>
/// <param name="TimerKey">The timer.</param>
/// <param name="Due">When it fires now.</param>
/// <param name="Reason">Why; null where none was given.</param>
public sealed record TimerRescheduled(long ElementKey, long TimerKey, Instant Due, string? Reason) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(TimerKey).Time(Due).Text(Reason);
}
