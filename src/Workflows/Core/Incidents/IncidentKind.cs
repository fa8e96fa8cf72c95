namespace BackOffice.Workflows.Core.Incidents;

/// <summary>What kept an element from going on.</summary>
public enum IncidentKind
{
    /// <summary>An expression gave no usable value.</summary>
    Expression,

    /// <summary>No outgoing sequence flow matched and there is no default.</summary>
    NoFlow,

    /// <summary>The decision that is asked was not found.</summary>
    DecisionMissing,

    /// <summary>The decision gave no answer.</summary>
    DecisionFailed,

    /// <summary>A job failed as often as it may.</summary>
    JobFailed,

    /// <summary>An error was thrown that nothing catches.</summary>
    UnhandledError,

    /// <summary>The called process could not be started or was cancelled.</summary>
    CalledProcess,

    /// <summary>A value is larger than allowed.</summary>
    TooLarge,

    /// <summary>A join waits for a token that can no longer come.</summary>
    JoinUnreachable,
}
