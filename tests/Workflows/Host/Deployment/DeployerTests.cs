using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core.Validation;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Tests.Deployment;

public sealed class DeployerTests
{
    private static readonly string One = Work("a");
    private static readonly string Two = Work("b");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_same_content_is_not_deployed_twice(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("work", ("work.bpmn", One), ("x.notice.yaml", "notice: x"));
        var again = await node.Get<Deployer>().DeployAsync(Request(("x.notice.yaml", "notice: x"), ("work.bpmn", One)));
        Assert.Equal(1, Assert.IsType<DeploymentOutcome.Unchanged>(again).Version);
        Assert.Equal(1, await node.CountAsync("definitions"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task New_cases_take_the_new_version_and_running_ones_stay_on_theirs(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("work", ("work.bpmn", One));
        var old = await node.StartCaseAsync("work");
        await node.DeployAsync("work", ("work.bpmn", Two));
        var fresh = await node.StartCaseAsync("work");
        Assert.Equal("a", (await node.TasksAsync(old))[0].ElementId);
        Assert.Equal("b", (await node.TasksAsync(fresh))[0].ElementId);
        Assert.Equal([2, 1], (await node.Get<DefinitionLibrary>().VersionsAsync("work")).Select(version => version.Version));
    }

    [Fact]
    public async Task A_broken_folder_is_refused_by_file_element_and_reason_and_nothing_is_written()
    {
        await using var node = await Node.StartAsync(DatabaseProvider.Sqlite);
        var outcome = await node.Get<Deployer>().DeployAsync(Request(
            ("work.bpmn", Bpmn.Process("work", Bpmn.Start(), Bpmn.UserTask("a"), Bpmn.Flows("start", "gone"))), ("bad.form", "{"), ("bad.dmn", "<x/>"), ("calendar.yaml", "restDays: [someday]")));
        var refused = Assert.IsType<DeploymentOutcome.Refused>(outcome);
        Assert.Equal(["bad.dmn", "bad.form", "calendar.yaml", "work.bpmn"], refused.Problems.Where(p => p.Severity == ProblemSeverity.Error).Select(p => p.Path).Distinct().Order());
        Assert.Contains(refused.Problems, p => p.ToString() == "calendar.yaml: Expected a day of the week such as saturday, but found 'someday'.");
        Assert.Equal(0, await node.CountAsync("deployments"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_draft_is_saved_checked_and_published(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("work", ("work.bpmn", One));
        var desk = node.Get<DraftDesk>();
        var draft = await desk.OpenAsync("work");
        var saved = Assert.IsType<DraftOutcome.Saved>(await desk.SaveAsync("work", File("work.bpmn", Two), "owner", draft.Revision));
        Assert.Equal("owner", Assert.IsType<DraftOutcome.Stale>(await desk.SaveAsync("work", File("work.bpmn", One), "late", draft.Revision)).Author);

        await desk.SaveAsync("work", File("work.bpmn", "<broken"), "owner", saved.Revision);
        Assert.NotEmpty(await desk.CheckAsync("work"));
        Assert.IsType<DeploymentOutcome.Refused>(await desk.PublishAsync("work", "owner", null, null));

        await desk.SaveAsync("work", File("work.bpmn", Two), "owner", saved.Revision + 1);
        Assert.Empty(await desk.CheckAsync("work"));
        Assert.Equal(2, Assert.IsType<DeploymentOutcome.Deployed>(await desk.PublishAsync("work", "owner", "b first", "v2")).Version);
        Assert.Empty((await desk.OpenAsync("work")).Changed);
        var summary = Assert.Single(await node.Get<DefinitionLibrary>().ListAsync());
        Assert.Equal((2, "v2", "b first", false), (summary.Latest.Version, summary.Latest.VersionTag, summary.Latest.Comment, summary.HasDraft));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_nodes_that_deploy_the_same_at_once_make_one_version(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await using var other = node.Another();
        var outcomes = await Task.WhenAll(new[] { node, other }.Select(n => n.Get<Deployer>().DeployAsync(Request(("work.bpmn", One)))));
        Assert.Single(outcomes.OfType<DeploymentOutcome.Deployed>());
        Assert.Single(outcomes.OfType<DeploymentOutcome.Unchanged>());
    }

    [Theory]
    [InlineData("2026-09-30T10:00:00+08:00", 1, "2026-10-09T00:00:00+08:00")] // National Day: the 8th is the next working day
    [InlineData("2026-10-09T10:00:00+08:00", 1, "2026-10-11T00:00:00+08:00")] // the 10th is made up for
    [InlineData("2026-11-20T23:59:00+08:00", 5, "2026-11-28T00:00:00+08:00")] // Friday, five days: the end of next Friday
    public void A_working_day_deadline_is_the_end_of_the_last_working_day(string start, int days, string deadline)
    {
        var (calendar, problem) = WorkCalendar.Read(System.Text.Encoding.UTF8.GetBytes("""
            restDays: [saturday, sunday]
            years:
              2026:
                holidays: [{ name: 国庆节, from: 2026-10-01, to: 2026-10-07 }]
                workdays: [2026-10-10]
            """));
        Assert.Null(problem);
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
        var expression = BackOffice.Decisions.Feel.FeelExpression.Parse($"working deadline(date and time(\"{start}\"), duration(\"P{days}D\"), calendar)").Expression!;
        var value = expression.Evaluate(
            FeelContext.Empty.With("calendar", calendar!.ToFeel()),
            new BackOffice.Decisions.Feel.FeelEvaluationOptions { TimeZone = zone, HostFunctions = BackOffice.Decisions.WorkingTime.WorkingTimeFunctions.All });
        Assert.Empty(value.Failures);
        Assert.True(Assert.IsType<FeelDateTime>(value.Value).TryToDateTimeOffset(zone, out var at));
        Assert.Equal(DateTimeOffset.Parse(deadline, System.Globalization.CultureInfo.InvariantCulture), at);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Decisions_and_calendar_are_taken_at_their_latest_and_the_company_is_seen(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("work", ("work.bpmn", Bpmn.Process(
            "work", Bpmn.Start(),
            """<bpmn:businessRuleTask id="ask"><bpmn:extensionElements><zeebe:calledDecision decisionId="hours" resultVariable="hours"/></bpmn:extensionElements></bpmn:businessRuleTask>""",
            Bpmn.UserTask("a"), Bpmn.End(), Bpmn.Flows("start", "ask", "a", "end"))));
        await node.DeployAsync("common", ("hours.dmn", Hours("12")));
        Assert.Equal("12", await AskAsync(node));
        await node.DeployAsync("common", ("hours.dmn", Hours("company.profile")));
        Assert.Equal("\"default\"", await AskAsync(node));
    }

    private static async Task<string> AskAsync(Node node)
    {
        var key = await node.StartCaseAsync("work");
        var variables = await node.VariablesAsync(key);
        return variables.TryGet("hours", out var value) ? System.Text.Encoding.UTF8.GetString(FeelJson.ToBytes(value)) : "";
    }

    private static string Hours(string expression) => $"""
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="urn:hours">
          <inputData id="company-data" name="company"><variable name="company"/></inputData>
          <decision id="hours" name="hours"><variable name="hours"/>
            <informationRequirement id="r"><requiredInput href="#company-data"/></informationRequirement>
            <literalExpression id="l"><text>{expression}</text></literalExpression></decision>
        </definitions>
        """;

    private static string Work(string task) => Bpmn.Process("work", Bpmn.Start(), Bpmn.UserTask(task), Bpmn.End(), Bpmn.Flows("start", task, "end"));

    private static DefinitionFile File(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));

    private static DeploymentRequest Request(params (string Path, string Text)[] files) => new("work", [.. files.Select(file => File(file.Path, file.Text))], "owner");
}
