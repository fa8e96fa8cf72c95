using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Tests.Journal;

public sealed class AuditTests
{
    private static readonly string TwoTasks = Bpmn.Process(
        "two", Bpmn.Start(), Bpmn.UserTask("a"), Bpmn.UserTask("b"), Bpmn.End(), Bpmn.Flows("start", "a", "b", "end"));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_untouched_journal_passes(DatabaseProvider provider)
    {
        await using var node = await WithCasesAsync(provider);
        var report = await node.Get<Audit>().VerifyAsync();
        Assert.Equal((3, 0, 9, 0), (report.Passed, report.Failed, report.Entries, report.Erased));
    }

    [Theory]
    [InlineData("UPDATE journal SET payload = x'5b5d' WHERE position = 5", "entry 2: Expected the hash that was written, but the entry gives another one: it was changed.")]
    [InlineData("UPDATE journal SET actor = 'mallory' WHERE position = 5", "entry 2: Expected the hash that was written, but the entry gives another one: it was changed.")]
    [InlineData("UPDATE journal SET instant = instant - 1 WHERE position = 5", "entry 2: Expected the hash that was written, but the entry gives another one: it was changed.")]
    [InlineData("UPDATE journal SET command = 'AttemptRefused' WHERE position = 5", "entry 2: Expected the hash that was written, but the entry gives another one: it was changed.")]
    [InlineData("UPDATE journal SET payload = NULL WHERE position = 5", "entry 2: Expected the hash that was written, but the entry gives another one: it was changed.")]
    [InlineData("DELETE FROM journal WHERE position = 5", "entry 3: Expected entry 2, but found entry 3: entries were removed or put in.")]
    [InlineData("DELETE FROM journal WHERE position = 6", "Expected 3 entries, as the case's row says, but found 2: the journal was cut off.")]
    [InlineData("UPDATE journal SET sequence = 9 - sequence WHERE position IN (5, 6)", "entry 6: Expected entry 2, but found entry 6: entries were removed or put in.")]
    [InlineData("UPDATE instances SET head_hash = zeroblob(32) WHERE instance_key = (SELECT instance_key FROM journal WHERE position = 5)",
        "entry 3: Expected the last entry's hash to be the one in the case's row, but it is another: journal or row was changed.")]
    [InlineData("UPDATE element_instances SET state = x'0201' WHERE instance_key = (SELECT instance_key FROM journal WHERE position = 5)",
        "to be what the journal makes, but it differs.")]
    [InlineData("DELETE FROM element_instances WHERE instance_key = (SELECT instance_key FROM journal WHERE position = 5)", "but there is none.")]
    [InlineData("UPDATE instances SET header = x'0200' WHERE instance_key = (SELECT instance_key FROM journal WHERE position = 5)",
        "Expected the stored header to be what the journal makes, but it differs.")]
    [InlineData("DELETE FROM instances WHERE instance_key = (SELECT instance_key FROM journal WHERE position = 5)", "Expected a case for these journal entries, but its row is gone.")]
    public async Task Every_tampering_is_found(string tampering, string finding)
    {
        await using var node = await WithCasesAsync(DatabaseProvider.Sqlite);
        Assert.NotEqual(0, await node.TamperAsync(tampering));
        var report = await node.Get<Audit>().VerifyAsync();
        Assert.Equal(1, report.Failed);
        Assert.EndsWith(finding, Assert.Single(report.Findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_entries_that_changed_places_are_found()
    {
        await using var node = await WithCasesAsync(DatabaseProvider.Sqlite);
        await node.TamperAsync("UPDATE journal SET sequence = 100 WHERE position = 5");
        await node.TamperAsync("UPDATE journal SET sequence = 2 WHERE position = 6");
        await node.TamperAsync("UPDATE journal SET sequence = 3 WHERE position = 5");
        Assert.Equal(1, (await node.Get<Audit>().VerifyAsync()).Failed);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_erased_journal_still_holds_and_says_that_it_was_erased(DatabaseProvider provider)
    {
        await using var node = await WithCasesAsync(provider);
        var key = (await node.Journal.ReadAllAsync(0, 1))[0].InstanceKey;
        Assert.Equal(3, await node.Get<Erasure>().EraseAsync(key));
        var report = await node.Get<Audit>().VerifyAsync();
        Assert.Equal((3, 0, 9, 3), (report.Passed, report.Failed, report.Entries, report.Erased));
        Assert.All(await node.Journal.ReadAsync(key).ToListAsync(), entry => Assert.Null(entry.Payload));
    }

    [Fact]
    public async Task A_running_case_is_not_erased()
    {
        await using var node = await Node.StartAsync(DatabaseProvider.Sqlite);
        await node.DeployAsync(TwoTasks);
        Assert.Equal(0, await node.Get<Erasure>().EraseAsync(await node.StartCaseAsync("two")));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Positions_grow_over_all_cases_and_nothing_appears_behind_a_reader(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await using var other = node.Another();
        await node.DeployAsync(TwoTasks);
        var seen = new List<long>();
        // A server shows a row to readers only when no older transaction is open in the whole cluster, other databases included:
        // the last rows may come a while after their commit. A row that appeared behind the reader would never come.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var reading = Task.Run(async () =>
        {
            long after = 0;
            while (seen.Count < 60 && !patience.IsCancellationRequested)
            {
                var page = await node.Journal.ReadAllAsync(after, 100);
                seen.AddRange(page.Select(entry => entry.Position));
                after = page.Count > 0 ? page[^1].Position : after;
            }
        });
        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => (i % 2 == 0 ? node : other).StartCaseAsync("two")));
        await reading;
        Assert.Equal(60, seen.Count);
        Assert.Equal(60, (await node.Journal.ReadAllAsync(0, 100)).Count);
        Assert.Equal(seen.Order(), seen);
    }

    // Three cases, done one after the other: entries 1 to 3, 4 to 6, 7 to 9.
    private static async Task<Node> WithCasesAsync(DatabaseProvider provider)
    {
        var node = await Node.StartAsync(provider);
        await node.DeployAsync(TwoTasks);
        for (var i = 0; i < 3; i++)
        {
            var key = await node.StartCaseAsync("two", ("n", $"{i}"));
            for (var step = 0; step < 2; step++)
            {
                await node.Desk.CompleteAsync((await node.TasksAsync(key))[0].Key, FeelContext.Empty.With("s", FeelNumber.From(step)), Node.Boss);
            }
        }

        return node;
    }
}
