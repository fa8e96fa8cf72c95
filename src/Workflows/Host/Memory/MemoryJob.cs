using BackOffice.Workflows.Core;

namespace BackOffice.Workflows.Host.Memory;

/// <summary>A job that waits to be done.</summary>
/// <param name="InstanceKey">The case.</param>
/// <param name="ElementKey">The element that waits for it.</param>
/// <param name="JobKey">The job.</param>
/// <param name="Type">Names the handler.</param>
/// <param name="Headers">Static values for the handler.</param>
/// <param name="Variables">What the element sees.</param>
/// <param name="NotBefore">When it may be tried.</param>
public sealed record MemoryJob(
    long InstanceKey,
    long ElementKey,
    long JobKey,
    string Type,
    IReadOnlyDictionary<string, string> Headers,
    Variables Variables,
    Instant NotBefore);
