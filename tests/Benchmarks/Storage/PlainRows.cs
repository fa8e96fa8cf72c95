using System.Diagnostics;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace BackOffice.Benchmarks.Storage;

/// <summary>The limit: recorded rows written again by plain ADO.NET, with nothing between them.</summary>
internal static class PlainRows
{
    /// <summary>Steps a second. On SQLite one prepared connection and a commit after as many steps as there are clients; on PostgreSQL a batch a step and client.</summary>
    public static async Task<double> WriteAsync(DatabaseSettings database, List<IReadOnlyList<RowWrite>> steps, int clients) =>
        database.Provider == DatabaseProvider.PostgreSql ? await PostgresAsync(database, steps, clients) : Sqlite(database, steps, clients);

    private static double Sqlite(DatabaseSettings database, List<IReadOnlyList<RowWrite>> steps, int clients)
    {
        using var connection = new SqliteConnection(database.ConnectionString + ";Pooling=False");
        connection.Open();
        SqlitePragmas.Apply(connection);
        using var statements = new PreparedStatements(connection);

        // The room was warm when it was measured: its log had grown to full size. So is the limit.
        var warm = steps.Count / 5;
        var watch = new Stopwatch();
        for (var i = 0; i < steps.Count; i += clients)
        {
            if (i >= warm && !watch.IsRunning)
            {
                warm = i;
                watch.Start();
            }

            using var transaction = connection.BeginTransaction(deferred: false);
            for (var step = i; step < Math.Min(i + clients, steps.Count); step++)
            {
                statements.Execute(steps[step], transaction);
            }

            transaction.Commit();
        }

        return (steps.Count - warm) / watch.Elapsed.TotalSeconds;
    }

    // Each client writes the steps of its own cases, in their order.
    private static async Task<double> PostgresAsync(DatabaseSettings database, List<IReadOnlyList<RowWrite>> steps, int clients)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString + ";Max Auto Prepare=100");
        var mine = steps.GroupBy(InstanceOf).Select((group, i) => (Client: i % clients, Steps: group.ToList())).ToLookup(of => of.Client, of => of.Steps);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(mine.Select(client => Task.Run(async () =>
        {
            await using var connection = await source.OpenConnectionAsync();
            foreach (var step in client.SelectMany(steps => steps))
            {
                await using var batch = connection.CreateBatch();
                foreach (var row in step)
                {
                    var command = new NpgsqlBatchCommand(row.Statement.PositionalSql);
                    foreach (var value in row.Values)
                    {
                        command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
                    }

                    batch.BatchCommands.Add(command);
                }

                await batch.ExecuteNonQueryAsync();
            }
        })));
        return steps.Count / watch.Elapsed.TotalSeconds;
    }

    private static long InstanceOf(IReadOnlyList<RowWrite> step) => (long)step.Single(row => row.Statement == Statements.InsertJournal).Values[0]!;
}
