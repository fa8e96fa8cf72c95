namespace BackOffice.Workflows.Host.Definitions;

/// <summary>What a file of a definitions folder is, told by its name.</summary>
public enum DefinitionKind
{
    /// <summary><c>*.bpmn</c>: a process.</summary>
    Process,

    /// <summary><c>*.dmn</c>: decisions.</summary>
    Decisions,

    /// <summary><c>*.form</c>: a form.</summary>
    Form,

    /// <summary><c>KEY.notice.yaml</c>: a notice.</summary>
    Notice,

    /// <summary><c>*.scenarios.yaml</c>: scenarios.</summary>
    Scenarios,

    /// <summary><c>calendar.yaml</c>: the work calendar.</summary>
    Calendar,

    /// <summary><c>roles.yaml</c>: the roles.</summary>
    Roles,

    /// <summary><c>clauses.csv</c>: the catalogue of clauses.</summary>
    Clauses,
}
