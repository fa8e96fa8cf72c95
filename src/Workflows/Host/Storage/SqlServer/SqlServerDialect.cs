namespace BackOffice.Workflows.Host.Storage.SqlServer;

/// <summary>What SQL Server says differently.</summary>
internal sealed class SqlServerDialect : IDialect
{
    public static readonly SqlServerDialect Instance = new();

    public string CommittedPosition =>
        "SELECT coalesce((SELECT min(position) - 1 FROM journal WITH (READUNCOMMITTED) WHERE commit_mark >= MIN_ACTIVE_ROWVERSION() AND position > @p1), "
        + "(SELECT coalesce(max(position), 0) FROM journal WITH (READUNCOMMITTED)))";

    public Statement? LockMessage { get; } = new(
        "lock message",
        "MERGE message_locks WITH (HOLDLOCK) AS row USING (SELECT @p1 AS name, @p2 AS correlation_key) AS wanted "
        + "ON row.name = wanted.name AND row.correlation_key = wanted.correlation_key "
        + "WHEN MATCHED THEN UPDATE SET name = wanted.name WHEN NOT MATCHED THEN INSERT (name, correlation_key) VALUES (wanted.name, wanted.correlation_key);",
        2);

    public string Page(string select, int rows) => $"{select} OFFSET 0 ROWS FETCH NEXT {rows} ROWS ONLY";
}
