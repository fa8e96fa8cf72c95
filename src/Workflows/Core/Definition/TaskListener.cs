using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>A <c>zeebe:taskListener</c>: a job that runs when a user task changes.</summary>
/// <param name="EventType"><c>creating</c>, <c>assigning</c>, <c>updating</c>, <c>completing</c> or <c>canceling</c>.</param>
/// <param name="Type">The job type.</param>
/// <param name="Retries">How often the job may fail before an incident is raised.</param>
public sealed record TaskListener(string EventType, Expression Type, Expression Retries);
