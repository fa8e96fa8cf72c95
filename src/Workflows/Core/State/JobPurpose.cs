namespace BackOffice.Workflows.Core.State;

/// <summary>What a job is for.</summary>
public enum JobPurpose
{
    /// <summary>The element's own work.</summary>
    Work,

    /// <summary>An execution listener before the element's work.</summary>
    StartListener,

    /// <summary>An execution listener after the element's work.</summary>
    EndListener,

    /// <summary>A listener of a user task's change.</summary>
    TaskListener,
}
