using BackOffice.Workflows.Core.Commands;

namespace BackOffice.Workflows.Host.Memory;

/// <summary>Does the jobs of an engine in memory.</summary>
public interface IMemoryJobHandler
{
    /// <summary>Does a job and says what came of it: completed, failed, or a business error; null leaves it open until somebody submits that.</summary>
    JobCommand? Handle(MemoryJob job);
}
