namespace BackOffice.Workflows.Core.Incidents;

/// <summary>What is tried again when an incident is resolved.</summary>
public enum IncidentStage
{
    /// <summary>Entering the element, from its input mappings on.</summary>
    Activation,

    /// <summary>Leaving the element, from its output mappings on.</summary>
    Completion,

    /// <summary>The job.</summary>
    Job,

    /// <summary>Nothing: a person changes the instance (modification), or it was only to be seen.</summary>
    Nothing,

    /// <summary>Asking the next listener of a task's change.</summary>
    TaskListener,
}
