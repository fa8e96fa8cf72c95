namespace BackOffice.Workflows.Core.Commands;

/// <summary>A command about a job.</summary>
/// <param name="ElementKey">The element that waits for it.</param>
/// <param name="JobKey">The job.</param>
public abstract record JobCommand(long ElementKey, long JobKey) : Command;

/// <summary>The job is done.</summary>
/// <param name="ElementKey">The element that waits for it.</param>
/// <param name="JobKey">The job.</param>
/// <param name="Variables">Its result.</param>
public sealed record CompleteJob(long ElementKey, long JobKey, Variables Variables) : JobCommand(ElementKey, JobKey)
{
    /// <summary>What a task listener changes of what was asked for; null where it leaves it alone.</summary>
    public TaskCorrections? Corrections { get; init; }
}

/// <summary>A task listener denies the change for which it was asked: the task stays as it is. Creating and cancelling cannot be denied.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="JobKey">The listener's job.</param>
/// <param name="Reason">Why, for the person who asked.</param>
public sealed record DenyTaskChange(long ElementKey, long JobKey, string? Reason) : JobCommand(ElementKey, JobKey);

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
