namespace BackOffice.Workflows.Host.Queries;

/// <summary>Which cases a list shows.</summary>
public enum CaseView
{
    /// <summary>Cases that are not over.</summary>
    Running,

    /// <summary>Running cases with an incident, or set aside after a fault.</summary>
    Incident,

    /// <summary>Cases that are over.</summary>
    Ended,

    /// <summary>All.</summary>
    All,
}
