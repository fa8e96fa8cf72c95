using System.Data.Common;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>
/// Changes records of the business inside the step that causes it: with the step they are saved or not at all.
/// Registered as a service, asked at every step.
/// </summary>
public interface IStepParticipant
{
    /// <summary>Whether this step concerns it. Answered quickly and without input or output.</summary>
    bool Concerns(StepRecord step);

    /// <summary>Writes inside the step's transaction, after its rows. May run more than once for one step; throwing undoes the step.</summary>
    Task WriteAsync(StepRecord step, DbConnection connection, DbTransaction transaction, CancellationToken cancellation);
}
