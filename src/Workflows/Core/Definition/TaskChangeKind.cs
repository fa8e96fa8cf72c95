namespace BackOffice.Workflows.Core.Definition;

/// <summary>The changes of a user task to which a <c>zeebe:taskListener</c> listens.</summary>
public enum TaskChangeKind
{
    /// <summary>The task comes into being.</summary>
    Creating,

    /// <summary>Somebody gets it or gives it back.</summary>
    Assigning,

    /// <summary>Dates, priority or candidates change.</summary>
    Updating,

    /// <summary>It is done.</summary>
    Completing,

    /// <summary>It is no longer needed.</summary>
    Canceling,
}
