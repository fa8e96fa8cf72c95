namespace BackOffice.Workflows.Host.Storage;

/// <summary>The few places where the three databases want different words.</summary>
internal interface IDialect
{
    /// <summary>Gives the journal position up to which everything is committed; nothing will ever appear below it.</summary>
    string CommittedPosition { get; }

    /// <summary>Locks the row of a message name (@p1) and correlation key (@p2) until the transaction ends; null where nothing is needed.</summary>
    Statement? LockMessage { get; }

    /// <summary>At most so many rows of an ordered query.</summary>
    string Page(string select, int rows);
}
