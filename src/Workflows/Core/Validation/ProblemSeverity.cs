namespace BackOffice.Workflows.Core.Validation;

/// <summary>What a problem means for deployment.</summary>
public enum ProblemSeverity
{
    /// <summary>The definition runs; a process owner should look at it.</summary>
    Warning,

    /// <summary>The definition is refused.</summary>
    Error,
}
