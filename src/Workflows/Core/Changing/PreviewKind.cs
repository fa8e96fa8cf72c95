namespace BackOffice.Workflows.Core.Changing;

/// <summary>What may come or go when an instance is changed.</summary>
public enum PreviewKind
{
    /// <summary>A task of a person.</summary>
    Task,

    /// <summary>A job.</summary>
    Job,

    /// <summary>A timer.</summary>
    Timer,

    /// <summary>A message that is awaited.</summary>
    Message,

    /// <summary>A signal that is awaited.</summary>
    Signal,

    /// <summary>A condition that is watched.</summary>
    Condition,

    /// <summary>A called instance.</summary>
    CalledInstance,

    /// <summary>An incident.</summary>
    Incident,
}
