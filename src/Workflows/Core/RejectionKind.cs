namespace BackOffice.Workflows.Core;

/// <summary>Why a command was refused.</summary>
public enum RejectionKind
{
    /// <summary>What the command names is not there (any more): an ended task, a cancelled timer, a closed subscription.</summary>
    NotFound,

    /// <summary>It is there, but not in a state in which the command makes sense.</summary>
    InvalidState,

    /// <summary>The command's own data is not acceptable: too large, unknown element, missing value.</summary>
    InvalidArgument,

    /// <summary>This actor may not do this.</summary>
    Forbidden,

    /// <summary>The instance has unfinished work of its own first; the same command can be tried again after its continuation.</summary>
    Busy,

    /// <summary>The instance is suspended; the same command can be tried again after it was resumed.</summary>
    Suspended,
}
