using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>A <c>zeebe:taskListener</c>: a job for which a change of a user task waits.</summary>
/// <param name="Listens">To which change.</param>
/// <param name="Type">The job type.</param>
/// <param name="Retries">How often the job may fail before an incident is raised.</param>
public sealed record TaskListener(TaskChangeKind Listens, Expression Type, Expression Retries);
