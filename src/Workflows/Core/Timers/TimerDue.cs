namespace BackOffice.Workflows.Core.Timers;

/// <summary>When a timer fires, and how often.</summary>
/// <param name="Due">The next time.</param>
/// <param name="Repetitions">How often, this time included; -1 without end.</param>
public readonly record struct TimerDue(Instant Due, int Repetitions);
