namespace BackOffice.Workflows.Core.Expressions;

/// <summary>A time as an expression gave it: a point in time, or text in ISO 8601 or cron.</summary>
internal readonly record struct TimeValue(Instant? At, string Text);
