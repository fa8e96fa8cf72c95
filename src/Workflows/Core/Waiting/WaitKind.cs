namespace BackOffice.Workflows.Core.Waiting;

/// <summary>For what an element waits.</summary>
public enum WaitKind
{
    /// <summary>A person; the names are the assignee, or the candidates.</summary>
    Person,

    /// <summary>Signatures; the names are those who have not signed.</summary>
    Signatures,

    /// <summary>A job; the names are its type.</summary>
    Job,

    /// <summary>The clock.</summary>
    Timer,

    /// <summary>A deadline that stands still; it goes on when it is resumed.</summary>
    PausedTimer,

    /// <summary>A message; the names are its name and correlation key.</summary>
    Message,

    /// <summary>A signal; the names are its name.</summary>
    Signal,

    /// <summary>A condition; the names are its text.</summary>
    Condition,

    /// <summary>Tokens; the names are the flows on which none came.</summary>
    Tokens,

    /// <summary>A called instance; the names are its key.</summary>
    CalledInstance,

    /// <summary>Help; the names are the kind of incident.</summary>
    Incident,

    /// <summary>A listener that has to agree to a change of the task; the names are its job type and the change.</summary>
    TaskListener,
}
