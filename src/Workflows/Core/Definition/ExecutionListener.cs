using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>A <c>zeebe:executionListener</c>: a job that runs before the element starts or after it ended.</summary>
/// <param name="OnStart">True for <c>eventType="start"</c>, false for <c>end</c>.</param>
/// <param name="Type">The job type.</param>
/// <param name="Retries">How often the job may fail before an incident is raised.</param>
public sealed record ExecutionListener(bool OnStart, Expression Type, Expression Retries);
