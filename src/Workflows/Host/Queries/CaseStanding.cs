namespace BackOffice.Workflows.Host.Queries;

/// <summary>Which cases a list shows.</summary>
public enum CaseStanding
{
    /// <summary>All of them.</summary>
    Any,

    /// <summary>Those that have not ended.</summary>
    Running,

    /// <summary>Those that wait for somebody who repairs what went wrong, in themselves or in a process they called.</summary>
    Stuck,

    /// <summary>Those that have ended.</summary>
    Ended,
}
