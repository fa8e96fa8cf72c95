namespace BackOffice.Workflows.Core.Effects;

/// <summary>What a called instance reports.</summary>
public enum CalledInstanceOutcome
{
    /// <summary>It came to its end.</summary>
    Completed,

    /// <summary>It ended with an error that it does not catch itself.</summary>
    Error,

    /// <summary>It was cancelled by a person.</summary>
    Cancelled,

    /// <summary>There is no such process; none was started.</summary>
    NotFound,

    /// <summary>It goes on, but threw an escalation that it does not catch itself.</summary>
    Escalation,

    /// <summary>It goes on, and awaits somebody outside: the code says whom, and is null once nobody is awaited any more.</summary>
    Awaits,
}
