using System.Diagnostics;
using BackOffice.CustomerService.Outages;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BackOffice.CustomerService.Tests.Outages;

public sealed class ManyCustomersTests
{
    private const int Customers = 20_000;

    [Fact]
    public async Task Twenty_thousand_customers_are_computed_and_announced_in_batches_and_the_case_carries_none_of_them()
    {
        await using var program = await OutageProgram.StartAsync();
        await MoveInAsync(program);
        using var statements = new StatementCount(program.Settings.ConnectionString);

        var outage = await program.PlanAsync(program.Plan(TimeSpan.FromDays(5)));
        var toCompute = statements.Take();
        await program.DoAsync(outage.Number, "review-affected", OutageProgram.Hotline, """{"review":{"checked":["list","sensitive","care"]}}""");
        statements.Take();
        var task = (await program.TaskAsync(outage.Number, "approve-outage"))!;
        var open = (await program.Get<TaskDesk>().OpenAsync(task.Key, OutageProgram.Manager))!;
        await program.Get<TaskDesk>().CompleteAsync(task.Key, (FeelContext)FeelJson.Read("""{"approval":{"decision":"approved"}}"""u8), OutageProgram.Manager);
        await program.Get<Workflows.Host.Runtime.Settling>().RunAsync();
        var toAnnounce = statements.Take();

        Assert.Equal(Customers, (await program.Get<AffectedCustomers>().CountAsync(outage.Number)).Included);
        Assert.Equal(Customers, (await program.ProgressAsync(outage.Number)).MustBeTold);
        Assert.InRange(toCompute, 2, 60);
        Assert.InRange(toAnnounce, Customers / OutageNotices.PageSize, Customers / 20);
        Assert.InRange(FeelJson.ToBytes(open.Variables).Length, 1, 8_000);
    }

    private static Task MoveInAsync(OutageProgram program) => program.Get<IDatabase>().WriteAsync(async (connection, transaction, token) =>
    {
        foreach (var sql in new[]
        {
            $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Customers}) "
                + "INSERT INTO customers (number, name, district, street, building, room, class, care, email, premises, notes, search_text, revision) "
                + "SELECT printf('K-%06d', i), '李示例', '城东区', '幸福小区', (i % 50) || ' 号楼', '101', 'resident', 0, '', 'ordinary', '', '', 0 FROM n",
            "INSERT INTO customer_phones (digits, customer_number, reversed_digits, place) SELECT printf('138%08d', rowid), number, '0', 0 FROM customers",
        })
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync(token);
        }
    });

    /// <summary>Counts what EF Core sends to one database; other tests run beside this one.</summary>
    private sealed class StatementCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly List<IDisposable> _subscriptions = [];
        private readonly string _file;
        private int _count;

        public StatementCount(string connectionString)
        {
            _file = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(connectionString).DataSource;
            _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public int Take() => Interlocked.Exchange(ref _count, 0);

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.EntityFrameworkCore")
            {
                _subscriptions.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command.Connection: { } connection } && connection.DataSource.EndsWith(Path.GetFileName(_file), StringComparison.Ordinal)
                && connection.DataSource.Contains(Path.GetFileName(Path.GetDirectoryName(_file)!), StringComparison.Ordinal))
            {
                Interlocked.Increment(ref _count);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
    }
}
