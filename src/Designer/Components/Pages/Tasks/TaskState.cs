namespace BackOffice.Designer.Components.Pages.Tasks;

/// <summary>How a task stands to the person who reads it.</summary>
public enum TaskState
{
    /// <summary>The reader has it.</summary>
    Mine,

    /// <summary>The reader has it and answers for somebody else, to whom it goes back.</summary>
    Delegated,

    /// <summary>The reader's signature is wanted.</summary>
    ToSign,

    /// <summary>The reader has it, and it waits for the signatures of others.</summary>
    Unsigned,

    /// <summary>The reader may claim it.</summary>
    Claimable,

    /// <summary>Somebody else has it.</summary>
    Taken,

    /// <summary>It waits for a group that the reader is not in.</summary>
    Foreign,

    Completed,

    /// <summary>The case went on without it.</summary>
    Cancelled,
}
