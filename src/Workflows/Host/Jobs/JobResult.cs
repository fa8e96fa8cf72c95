using System.Data.Common;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;

namespace BackOffice.Workflows.Host.Jobs;

/// <summary>How a try ended.</summary>
public abstract record JobResult
{
    private JobResult()
    {
    }

    /// <summary>Done, with nothing to tell.</summary>
    public static JobResult Done { get; } = new Completed(Variables.Empty);

    /// <summary>Done.</summary>
    /// <param name="Variables">What the case gets.</param>
    public sealed record Completed(Variables Variables) : JobResult
    {
        /// <summary>Writes inside the transaction of the step that completes the job. May run more than once.</summary>
        public Func<DbConnection, DbTransaction, CancellationToken, Task>? AlsoWrite { get; init; }

        /// <summary>What a task listener changes of what was asked for; null where it leaves it alone.</summary>
        public TaskCorrections? Corrections { get; init; }
    }

    /// <summary>A task listener denies the change of the task: it stays as it is.</summary>
    /// <param name="Reason">Why, for the person who asked.</param>
    public sealed record Denied(string? Reason) : JobResult;

    /// <summary>It did not work; it is tried again after the back-off, at last an incident stands.</summary>
    /// <param name="Message">What happened, for the person who reads the incident.</param>
    public sealed record Failed(string Message) : JobResult;

    /// <summary>A business error, which the case may catch.</summary>
    /// <param name="Code">The error's code.</param>
    /// <param name="Message">What happened.</param>
    /// <param name="Variables">What the catching event gets.</param>
    public sealed record Error(string Code, string? Message, Variables Variables) : JobResult;
}
