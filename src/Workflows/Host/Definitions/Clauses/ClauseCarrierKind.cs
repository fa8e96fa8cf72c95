namespace BackOffice.Workflows.Host.Definitions;

/// <summary>What can carry out a clause.</summary>
public enum ClauseCarrierKind
{
    /// <summary>An element of a procedure.</summary>
    Element,

    /// <summary>A field of a form, or a form as a whole.</summary>
    Field,

    /// <summary>A row of the commitments.</summary>
    Row,

    /// <summary>A notice.</summary>
    Notice,
}
