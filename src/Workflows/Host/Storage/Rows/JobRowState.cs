namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>Where a job stands.</summary>
public enum JobRowState
{
    /// <summary>It waits for a worker, or for its back-off to pass, or for a lease to run out.</summary>
    Ready = 0,

    /// <summary>Its retries are used up; an incident stands.</summary>
    Failed = 1,

    /// <summary>Its case stands still.</summary>
    Held = 2,
}
