namespace BackOffice.Workflows.Host.Deployment;

/// <summary>What a file of a definition folder is.</summary>
public enum ResourceKind
{
    /// <summary><c>*.bpmn</c>.</summary>
    Process,

    /// <summary><c>*.dmn</c>.</summary>
    Decision,

    /// <summary><c>*.form</c>.</summary>
    Form,

    /// <summary><c>*.notice.yaml</c>.</summary>
    Notice,

    /// <summary><c>*.scenarios.yaml</c>.</summary>
    Scenarios,

    /// <summary><c>calendar.yaml</c>: working days.</summary>
    Calendar,

    /// <summary><c>roles.yaml</c>.</summary>
    Roles,

    /// <summary><c>clauses.csv</c>: the catalogue of clauses.</summary>
    Clauses,

    /// <summary><c>clauses-not-carried.yaml</c>: clauses that no procedure carries out, with the reason.</summary>
    ClauseGroups,

    /// <summary>Kept, not read.</summary>
    Other,
}
