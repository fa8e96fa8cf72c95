namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>Where a task stands.</summary>
public enum WorkItemState
{
    /// <summary>Nobody has it yet.</summary>
    Open = 0,

    /// <summary>Somebody has it.</summary>
    Assigned = 1,

    /// <summary>It was done.</summary>
    Completed = 2,

    /// <summary>The case went on without it.</summary>
    Cancelled = 3,
}
