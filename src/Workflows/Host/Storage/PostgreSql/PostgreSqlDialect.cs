namespace BackOffice.Workflows.Host.Storage.PostgreSql;

/// <summary>What PostgreSQL says differently.</summary>
internal sealed class PostgreSqlDialect : IDialect
{
    public static readonly PostgreSqlDialect Instance = new();

    // A row that an open transaction holds may have a smaller position than one that is committed already:
    // readers stop before the first row whose transaction, or an older one, is still open.
    public string CommittedPosition =>
        "SELECT coalesce((SELECT min(position) - 1 FROM journal WHERE commit_mark >= (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint AND position > @p1), "
        + "(SELECT coalesce(max(position), 0) FROM journal))";

    public Statement? LockMessage { get; } = new(
        "lock message",
        "INSERT INTO message_locks (name, correlation_key) VALUES (@p1, @p2) ON CONFLICT (name, correlation_key) DO UPDATE SET name = excluded.name",
        2);

    public string Page(string select, int rows) => $"{select} LIMIT {rows}";
}
