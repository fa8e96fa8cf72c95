namespace BackOffice.Workflows.Host.Batches;

/// <summary>How far a batch is with one case.</summary>
public enum BatchItemState
{
    /// <summary>Not looked at yet.</summary>
    Pending = 0,

    /// <summary>Done.</summary>
    Succeeded = 1,

    /// <summary>Refused; the reason stands beside it.</summary>
    Failed = 2,
}
