using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Host.Refusals;

namespace BackOffice.Workflows.Host.Storage;

/// <summary>The database could not do what was asked. Nothing of it was saved.</summary>
public sealed class StorageException : Exception
{
    /// <summary>A failure of this kind.</summary>
    public StorageException(StorageFailure failure, string message, Exception? inner = null)
        : base(message, inner) => Failure = failure;

    /// <summary>What kind of failure it was.</summary>
    public StorageFailure Failure { get; }

    /// <summary>What people are told.</summary>
    public Refusal Why => StorageRefusals.Of(Failure);
}
