using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.WorkItems;

namespace BackOffice.Workflows.Host.Tests.Deployment;

/// <summary>A case keeps everything it was deployed with: called processes, decisions and forms of other folders too.</summary>
public sealed class BoundVersionTests
{
    private const string Bound = "bindingType=\"deployment\"";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_case_calls_the_version_that_stood_when_it_was_deployed_and_a_new_case_the_new_one(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("child", ("child.bpmn", Child("a")));
        await node.DeployAsync("parent", ("parent.bpmn", Parent("first")));
        var old = await node.StartCaseAsync("parent");
        await node.DeployAsync("child", ("child.bpmn", Child("b")));
        var fresh = await node.StartCaseAsync("parent");

        await CompleteAsync(node, old, "first");
        await CompleteAsync(node, fresh, "first");
        Assert.Equal(["a", "b"], (await InsideAsync(node)).Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_calls_a_published_process_gets_a_new_version_with_it_and_nothing_else_does(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("child", ("child.bpmn", Child("a")));
        await node.DeployAsync("parent", ("parent.bpmn", Parent("first")));
        await node.DeployAsync("grandparent", ("grandparent.bpmn", Parent("earlier", "grandparent", "parent")));
        await node.DeployAsync("alone", ("alone.bpmn", Child("x").Replace("\"child\"", "\"alone\"", StringComparison.Ordinal)));

        await node.DeployAsync("child", ("child.bpmn", Child("b")));

        var library = node.Get<DefinitionLibrary>();
        Assert.Equal([2, 1], (await library.VersionsAsync("parent")).Select(version => version.Version));
        Assert.Equal([2, 1], (await library.VersionsAsync("grandparent")).Select(version => version.Version));
        Assert.Equal([1], (await library.VersionsAsync("alone")).Select(version => version.Version));
        Assert.Equal("→ child", (await library.VersionsAsync("parent"))[0].Comment);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Folders_deployed_together_see_each_other_whatever_their_order(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await TogetherAsync(node, ("a-parent", "parent.bpmn", Parent("first")), ("child", "child.bpmn", Child("a")));
        await TogetherAsync(node, ("a-parent", "parent.bpmn", Parent("second")), ("child", "child.bpmn", Child("b")));

        var key = await node.StartCaseAsync("parent");
        await CompleteAsync(node, key, "second");
        Assert.Equal(["b"], await InsideAsync(node));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_process_that_came_after_its_caller_is_called_in_its_first_version(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("parent", ("parent.bpmn", Parent("first")));
        var old = await node.StartCaseAsync("parent");
        await node.DeployAsync("child", ("child.bpmn", Child("a")));
        await node.DeployAsync("child", ("child.bpmn", Child("b")));

        await CompleteAsync(node, old, "first");
        Assert.Equal(["a"], await InsideAsync(node));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_bound_decision_of_another_folder_stays_as_it_was_and_a_latest_one_does_not(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("common", ("hours.dmn", Hours("1")));
        await node.DeployAsync("bound", ("bound.bpmn", Asking("bound", Bound)));
        await node.DeployAsync("newest", ("newest.bpmn", Asking("newest", "")));
        var old = await node.StartCaseAsync("bound");
        var latest = await node.StartCaseAsync("newest");
        await node.DeployAsync("common", ("hours.dmn", Hours("2")));
        var fresh = await node.StartCaseAsync("bound");

        Assert.Equal("1", await HoursAsync(node, old));
        Assert.Equal("2", await HoursAsync(node, latest));
        Assert.Equal("2", await HoursAsync(node, fresh));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_bound_form_that_folders_share_stays_as_it_was(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("common", ("note.form", Form("first")));
        var before = await node.DeployAsync("work", ("work.bpmn", Child("a").Replace("<zeebe:userTask/>", $"<zeebe:userTask/><zeebe:formDefinition formId=\"note\" {Bound}/>", StringComparison.Ordinal)));
        await node.DeployAsync("common", ("note.form", Form("second")));
        var after = (await node.Get<DefinitionCatalogue>().LatestFolderAsync("work"))!.DeploymentKey;

        var forms = node.Get<FormCatalogue>();
        async Task<string> FieldAsync(long deployment, ResourceBinding binding) =>
            (await forms.FindAsync(deployment, new FormReference("note", binding, null)))!.Components.OfType<FormField>().Single().Key.ToString()!;

        Assert.Equal("first", await FieldAsync(before, ResourceBinding.Deployment));
        Assert.Equal("second", await FieldAsync(before, ResourceBinding.Latest));
        Assert.NotEqual(before, after);
        Assert.Equal("second", await FieldAsync(after, ResourceBinding.Deployment));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_notice_is_read_from_the_version_that_the_case_was_deployed_with(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("common", ("hello.notice.yaml", "notice: hello\nzh: 一"));
        var work = await node.DeployAsync("work", ("work.bpmn", Child("a")));
        await node.DeployAsync("common", ("hello.notice.yaml", "notice: hello\nzh: 二"));

        var bound = await node.Get<DefinitionCatalogue>().BoundFolderAsync(work, "common");
        Assert.Contains("一", bound!.Find("hello.notice.yaml")!.Text, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Deployments_from_before_there_were_pins_are_bound_to_what_stands_at_the_next_start(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("child", ("child.bpmn", Child("a")));
        await node.DeployAsync("parent", ("parent.bpmn", Parent("first")));
        var old = await node.StartCaseAsync("parent");
        await node.TamperAsync("DELETE FROM deployment_pins");

        await node.Get<Deployer>().PinOldAsync(default);
        await node.DeployAsync("child", ("child.bpmn", Child("b")));
        await CompleteAsync(node, old, "first");
        Assert.Equal(["a"], await InsideAsync(node));
    }

    private static async Task TogetherAsync(Node node, params (string Folder, string Path, string Text)[] folders)
    {
        var requests = folders.Select(one => new DeploymentRequest(one.Folder, [new DefinitionFile(one.Path, System.Text.Encoding.UTF8.GetBytes(one.Text))], "owner")).ToList();
        Assert.All(await node.Get<Deployer>().DeployAsync(requests), outcome => Assert.IsType<DeploymentOutcome.Deployed>(outcome));
    }

    private static async Task CompleteAsync(Node node, long key, string element)
    {
        var task = Assert.Single(await node.TasksAsync(key));
        Assert.Equal(element, task.ElementId);
        await node.Desk.CompleteAsync(task.Key, FeelContext.Empty, Node.Boss);
        await node.SettleAsync();
    }

    private static async Task<IEnumerable<string>> InsideAsync(Node node) =>
        (await node.Inbox.ListAsync(new InboxQuery(InboxView.All), Node.Boss)).Items.Select(item => item.ElementId);

    private static async Task<string> HoursAsync(Node node, long key)
    {
        var task = Assert.Single(await node.TasksAsync(key));
        await node.Desk.CompleteAsync(task.Key, FeelContext.Empty, Node.Boss);
        var variables = await node.VariablesAsync(key);
        return variables.TryGet("hours", out var value) ? System.Text.Encoding.UTF8.GetString(FeelJson.ToBytes(value)) : "";
    }

    private static string Parent(string task, string id = "parent", string called = "child") => Bpmn.Process(
        id, Bpmn.Start(), Bpmn.UserTask(task), $"<bpmn:callActivity id=\"call\"><bpmn:extensionElements><zeebe:calledElement processId=\"{called}\" {Bound}/></bpmn:extensionElements></bpmn:callActivity>",
        Bpmn.End(), Bpmn.Flows("start", task, "call", "end"));

    private static string Child(string task) => Bpmn.Process("child", Bpmn.Start(), Bpmn.UserTask(task), Bpmn.End(), Bpmn.Flows("start", task, "end"));

    private static string Asking(string id, string binding) => Bpmn.Process(
        id, Bpmn.Start(), Bpmn.UserTask("first"),
        $"<bpmn:businessRuleTask id=\"ask\"><bpmn:extensionElements><zeebe:calledDecision decisionId=\"hours\" resultVariable=\"hours\" {binding}/></bpmn:extensionElements></bpmn:businessRuleTask>",
        Bpmn.UserTask("last"), Bpmn.End(), Bpmn.Flows("start", "first", "ask", "last", "end"));

    private static string Hours(string expression) => $"""
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="urn:hours">
          <decision id="hours" name="hours"><variable name="hours"/><literalExpression id="l"><text>{expression}</text></literalExpression></decision>
        </definitions>
        """;

    private static string Form(string field) => $$"""{"id":"note","type":"default","components":[{"type":"textfield","id":"f","key":"{{field}}","label":"x"}]}""";
}
