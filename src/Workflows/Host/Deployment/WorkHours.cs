namespace BackOffice.Workflows.Host.Deployment;

/// <summary>From when to when a working day is worked; a day may have several such spans.</summary>
/// <param name="From">The beginning.</param>
/// <param name="To">The end; 00:00 is the end of the day.</param>
public readonly record struct WorkHours(TimeOnly From, TimeOnly To);
