namespace BackOffice.Workflows.Core.Commands;

/// <summary>A command about a job.</summary>
/// <param name="ElementKey">The element that waits for it.</param>
/// <param name="JobKey">The job.</param>
public abstract record JobCommand(long ElementKey, long JobKey) : Command;

/// <summary>The job is done.</summary>
/// <param name="ElementKey">The element that waits for it.</param>
/// <param name="JobKey">The job.</param>
/// <param name="Variables">Its result.</param>
public sealed record CompleteJob(long ElementKey, long JobKey, Variables Variables) : JobCommand(ElementKey, JobKey);

/// <summary>A try failed.</summary>
/// <param name="ElementKey">The element that waits for it.</param>
/// <param name="JobKey">The job.</param>
/// <param name="Message">What went wrong.</param>
/// <param name="Retries">How often it may still be tried; null: one time less than before.</param>
public sealed record FailJob(long ElementKey, long JobKey, string Message, int? Retries = null) : JobCommand(ElementKey, JobKey);

/// <summary>The job ends with a business error.</summary>
/// <param name="ElementKey">The element that waits for it.</param>
/// <param name="JobKey">The job.</param>
/// <param name="Code">The error's code.</param>
/// <param name="Message">What went wrong.</param>
/// <param name="Variables">What the catching event gets.</param>
public sealed record ThrowJobError(long ElementKey, long JobKey, string Code, string? Message, Variables Variables) : JobCommand(ElementKey, JobKey);

/// <summary>The job may be tried again; an incident about it is resolved by <see cref="ResolveIncident"/>.</summary>
/// <param name="ElementKey">The element that waits for it.</param>
/// <param name="JobKey">The job.</param>
/// <param name="Retries">How often.</param>
public sealed record UpdateJobRetries(long ElementKey, long JobKey, int Retries) : JobCommand(ElementKey, JobKey);
