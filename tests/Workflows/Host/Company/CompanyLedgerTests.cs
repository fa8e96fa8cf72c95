using System.Collections.Immutable;
using BackOffice.Workflows.Host.Company;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Queries;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Tests.Company;

public sealed class CompanyLedgerTests
{
    private static readonly ImmutableSortedDictionary<string, string> ThreeDays =
        ImmutableSortedDictionary<string, string>.Empty.Add("topic", "outage_notice_lead").Add("duration", "PT72H").Add("value", "PT72H");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Every_change_stands_in_the_journal_with_who_why_from_and_to(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        var ledger = node.Get<CompanyLedger>();
        Assert.Equal(0, (await ledger.ReadAsync()).Revision);

        var first = Assert.IsType<CompanyChangeOutcome.Done>(await ledger.ChangeAsync(new CompanyChange("we follow them") { Profile = "aode" }, 0, Node.Boss));
        await ledger.ChangeAsync(new CompanyChange("short of staff") { Name = "春风燃气", Overrides = [ThreeDays] }, first.Revision, Node.Boss);

        var now = (await ledger.ReadAsync()).Settings;
        Assert.Equal(("春风燃气", "aode", 1), (now.Name, now.Profile, now.Overrides.Length));
        Assert.Equal(
            [
                "boss short of staff: name ->春风燃气; outage_notice_lead ->PT72H",
                "boss we follow them: profile default->aode",
            ],
            (await ledger.HistoryAsync()).Select(entry => $"{entry.Actor} {entry.Reason}: {string.Join("; ", entry.Differences.Select(d => $"{d.What} {d.From}->{d.To}"))}"));
        Assert.Equal(0, (await node.Get<Audit>().VerifyAsync()).Failed);
        Assert.Empty((await node.Get<CaseBoard>().ListAsync(new CaseBoardQuery(CaseStanding.Any))).Cases);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_looked_before_somebody_else_changed_is_told_so(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await using var another = node.Another();
        await node.Get<CompanyLedger>().ChangeAsync(new CompanyChange("first") { Profile = "aode" }, 0, Node.Boss);

        Assert.IsType<CompanyChangeOutcome.Stale>(await another.Get<CompanyLedger>().ChangeAsync(new CompanyChange("second") { Profile = "redian" }, 0, Node.Boss));
        Assert.Equal("aode", (await another.Get<CompanyLedger>().ReadAsync()).Settings.Profile);
    }

    [Theory, OnSqlite]
    public async Task Who_may_not_is_refused_and_the_attempt_is_written_down(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        var ledger = node.Get<CompanyLedger>();
        var done = Assert.IsType<CompanyChangeOutcome.Done>(await ledger.ChangeAsync(new CompanyChange("ours") { Profile = "aode" }, 0, Node.Boss));

        Assert.IsType<CompanyChangeOutcome.Refused>(await ledger.ChangeAsync(new CompanyChange("mine") { Profile = "redian" }, done.Revision, Node.Ann));
        Assert.Equal("aode", (await ledger.ReadAsync()).Settings.Profile);
        Assert.Equal("Expected somebody who may change the company's settings, but 'ann' may not.", (await ledger.HistoryAsync())[0].Refusal?.Message);
    }

    [Theory, OnSqlite]
    public async Task A_change_holds_for_the_next_step_and_one_below_the_law_is_named(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("common", ("commitments.dmn", await File.ReadAllTextAsync(RealTable())));
        await node.DeployAsync(Bpmn.Process(
            "asking", Bpmn.Start(), Bpmn.UserTask("ask", "crew", """<zeebe:taskSchedule dueDate="=if company.profile = &quot;aode&quot; then &quot;2026-11-21T00:00:00Z&quot; else null"/>"""), Bpmn.End(), Bpmn.Flows("start", "ask", "end")));
        var ledger = node.Get<CompanyLedger>();
        Assert.Null((await node.TasksAsync(await node.StartCaseAsync("asking")))[0].Due);
        var weak = Assert.Single(await node.Get<Commitments>().BelowFloorAsync((await ledger.ReadAsync()).Settings));
        Assert.Equal(("outage_notice_lead", "PT24H", "PT48H"), (weak.Topic, weak.Value, weak.Legal));

        await ledger.ChangeAsync(new CompanyChange("ours") { Profile = "aode", Overrides = [ThreeDays] }, 0, Node.Boss);
        Assert.NotNull((await node.TasksAsync(await node.StartCaseAsync("asking")))[0].Due);
        Assert.Empty(await node.Get<Commitments>().BelowFloorAsync((await ledger.ReadAsync()).Settings));
    }

    private static string RealTable()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "definitions", "common", "commitments.dmn")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No definitions stand above the tests.");
        }

        return Path.Combine(folder.FullName, "definitions", "common", "commitments.dmn");
    }
}
