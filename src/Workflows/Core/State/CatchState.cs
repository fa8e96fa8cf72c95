namespace BackOffice.Workflows.Core.State;

/// <summary>Something from outside for which an element instance waits.</summary>
/// <param name="Key">The timer or subscription.</param>
/// <param name="TargetId">The event in the definition that it triggers.</param>
public abstract record CatchState(long Key, string TargetId);

/// <summary>A timer.</summary>
/// <param name="Key">The timer.</param>
/// <param name="TargetId">The event that it triggers.</param>
/// <param name="Due">When it fires.</param>
/// <param name="Repetitions">How often it fires, this time included; -1 without end.</param>
/// <param name="Paused">What is left of the time while the deadline stands still; null while it runs.</param>
public sealed record TimerWait(long Key, string TargetId, Instant Due, int Repetitions, TimeSpan? Paused = null) : CatchState(Key, TargetId);

/// <summary>A message.</summary>
/// <param name="Key">The subscription.</param>
/// <param name="TargetId">The event that it triggers.</param>
/// <param name="Name">The message's name.</param>
/// <param name="CorrelationKey">Which case is meant.</param>
public sealed record MessageWait(long Key, string TargetId, string Name, string CorrelationKey) : CatchState(Key, TargetId);

/// <summary>A signal.</summary>
/// <param name="Key">The subscription.</param>
/// <param name="TargetId">The event that it triggers.</param>
/// <param name="Name">The signal's name.</param>
public sealed record SignalWait(long Key, string TargetId, string Name) : CatchState(Key, TargetId);

/// <summary>A condition over the variables.</summary>
/// <param name="Key">The subscription.</param>
/// <param name="TargetId">The event that it triggers.</param>
/// <param name="Holds">Whether it held when it was last looked at: it fires when that becomes true.</param>
public sealed record ConditionWait(long Key, string TargetId, bool Holds) : CatchState(Key, TargetId);
