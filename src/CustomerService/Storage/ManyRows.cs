using System.Data.Common;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Storage;

/// <summary>One statement for many rows inside a write: a batch where the database takes one, else one prepared command. Nothing hot goes through the change tracker.</summary>
internal sealed class ManyRows(DatabaseProvider provider, DbConnection connection, DbTransaction transaction)
{
    /// <summary>Runs the statement once a row; its parameters are @p1, @p2… Returns how many rows were touched.</summary>
    public async Task<int> ExecuteAsync(string sql, IReadOnlyList<object?[]> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0)
        {
            return 0;
        }

        return connection.CanCreateBatch ? await BatchAsync(sql, rows, cancellation) : await OneByOneAsync(sql, rows, cancellation);
    }

    private async Task<int> BatchAsync(string sql, IReadOnlyList<object?[]> rows, CancellationToken cancellation)
    {
        // Positional parameters spare PostgreSQL's driver a rewriting of every text.
        var isPositional = provider == DatabaseProvider.PostgreSql;
        var text = isPositional ? sql.Replace("@p", "$", StringComparison.Ordinal) : sql;
        await using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        foreach (var row in rows)
        {
            var command = batch.CreateBatchCommand();
#pragma warning disable CA2100 // Texts are constants; values are parameters.
            command.CommandText = text;
#pragma warning restore CA2100
            for (var i = 0; i < row.Length; i++)
            {
                var parameter = command.CreateParameter();
                parameter.Value = row[i] ?? DBNull.Value;
                if (!isPositional)
                {
                    parameter.ParameterName = Name(i);
                }

                command.Parameters.Add(parameter);
            }

            batch.BatchCommands.Add(command);
        }

        return await batch.ExecuteNonQueryAsync(cancellation);
    }

    private async Task<int> OneByOneAsync(string sql, IReadOnlyList<object?[]> rows, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Texts are constants; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = transaction;
        for (var i = 0; i < rows[0].Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = Name(i);
            command.Parameters.Add(parameter);
        }

        var touched = 0;
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                command.Parameters[i].Value = row[i] ?? DBNull.Value;
            }

            touched += await command.ExecuteNonQueryAsync(cancellation);
        }

        return touched;
    }

    private static string Name(int place) => $"@p{place + 1}";
}
