namespace BackOffice.Workflows.Host.Storage.Sqlite;

/// <summary>What SQLite says differently.</summary>
internal sealed class SqliteDialect : IDialect
{
    public static readonly SqliteDialect Instance = new();

    public string CommittedPosition => "SELECT coalesce(max(position), 0) FROM journal";

    /// <summary>There is one writer: whoever writes has every lock already.</summary>
    public Statement? LockMessage => null;

    public string Page(string select, int rows) => $"{select} LIMIT {rows}";
}
