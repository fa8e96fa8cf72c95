namespace BackOffice.Workflows.Core.State;

/// <summary>Where an element instance stands in its life.</summary>
public enum ElementPhase
{
    /// <summary>It was entered and works or waits.</summary>
    Active,

    /// <summary>Its own work is done; it is leaving.</summary>
    Completing,

    /// <summary>It is being ended from outside.</summary>
    Terminating,

    /// <summary>It is over. Only the process's own row stays, so that its variables can still be read.</summary>
    Ended,
}
