using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Workflows.Core;

namespace BackOffice.Workflows.Host.Jobs;

/// <summary>A job as its handler sees it.</summary>
/// <param name="JobKey">The job.</param>
/// <param name="InstanceKey">The case.</param>
/// <param name="ProcessId">Its process.</param>
/// <param name="DeploymentKey">The deployment that the case is pinned to.</param>
/// <param name="ElementId">The element that waits for the job.</param>
/// <param name="Headers">Static values from the definition.</param>
/// <param name="Variables">What the element sees.</param>
/// <param name="BusinessKey">What people know the case by.</param>
/// <param name="Now">When the try began.</param>
public sealed record JobWork(
    long JobKey,
    long InstanceKey,
    string ProcessId,
    long DeploymentKey,
    string ElementId,
    ImmutableDictionary<string, string> Headers,
    Variables Variables,
    string? BusinessKey,
    DateTimeOffset Now)
{
    /// <summary>The same for every try of this job.</summary>
    public string IdempotencyKey => JobKey.ToString(CultureInfo.InvariantCulture);
}
