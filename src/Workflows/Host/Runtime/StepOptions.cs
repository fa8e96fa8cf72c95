using System.Data.Common;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>What may go along with a command.</summary>
public sealed record StepOptions
{
    /// <summary>Nothing.</summary>
    public static StepOptions None { get; } = new();

    /// <summary>The revision that the person who asks has seen; a case that went on meanwhile refuses. Null: any.</summary>
    public long? ExpectedRevision { get; init; }

    /// <summary>Writes inside the step's transaction: with the step it is saved or not at all. May run more than once.</summary>
    public Func<DbConnection, DbTransaction, CancellationToken, Task>? AlsoWrite { get; init; }
}
