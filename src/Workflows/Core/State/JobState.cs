namespace BackOffice.Workflows.Core.State;

/// <summary>The job for which an element instance waits.</summary>
/// <param name="Key">The job.</param>
/// <param name="Type">Names the handler.</param>
/// <param name="Retries">How often it may still be tried.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Failures">How often it failed.</param>
/// <param name="Allowed">How often it might be tried at first, and again once somebody has helped.</param>
public sealed record JobState(long Key, string Type, int Retries, JobPurpose Purpose, int Failures, int Allowed);
