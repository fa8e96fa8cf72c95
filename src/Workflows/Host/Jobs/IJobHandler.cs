namespace BackOffice.Workflows.Host.Jobs;

/// <summary>Does the work of one type of job inside the program. Registered as a service; the type is the <c>zeebe:taskDefinition</c>'s.</summary>
public interface IJobHandler
{
    /// <summary>The job type that it does.</summary>
    string Type { get; }

    /// <summary>
    /// Does the work. It may be done twice for one job (the program may die before the result is written), so what it sends out
    /// carries <see cref="JobWork.IdempotencyKey"/>. An exception counts as a failed try.
    /// </summary>
    Task<JobResult> HandleAsync(JobWork work, CancellationToken cancellation);
}
