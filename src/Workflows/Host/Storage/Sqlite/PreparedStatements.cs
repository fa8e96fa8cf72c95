using Microsoft.Data.Sqlite;

namespace BackOffice.Workflows.Host.Storage.Sqlite;

/// <summary>The writer's statements, each prepared once on its connection.</summary>
internal sealed class PreparedStatements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<Statement, SqliteCommand> _commands = [];
    private static readonly Statement SavepointStatement = new("savepoint", "SAVEPOINT one_write", 0);
    private static readonly Statement ReleaseStatement = new("release", "RELEASE one_write", 0);
    private static readonly Statement RollbackStatement = new("rollback", "ROLLBACK TO one_write", 0);

    public void Savepoint(SqliteTransaction transaction) => Run(SavepointStatement, [], transaction);

    public void Release(SqliteTransaction transaction) => Run(ReleaseStatement, [], transaction);

    public void Rollback(SqliteTransaction transaction) => Run(RollbackStatement, [], transaction);

    public void Execute(IReadOnlyList<RowWrite> rows, SqliteTransaction transaction)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var affected = Run(row.Statement, row.Values, transaction);
            if (row.Guards && affected != 1)
            {
                throw RowWrite.GuardFailed(row);
            }
        }
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }
    }

    private int Run(Statement statement, object?[] values, SqliteTransaction transaction)
    {
        if (!_commands.TryGetValue(statement, out var command))
        {
            command = Prepare(statement);
            _commands.Add(statement, command);
        }

        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command.ExecuteNonQuery();
    }

    private SqliteCommand Prepare(Statement statement)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of Statements' constants.
        command.CommandText = statement.Sql;
#pragma warning restore CA2100
        for (var i = 1; i <= statement.Parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
        }

        return command;
    }
}
