using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.WorkItems;

namespace BackOffice.Workflows.Host.Tests.WorkItems;

public sealed class InboxTests
{
    private const string Form = """
        { "type": "default", "id": "reading", "components": [
          { "type": "number", "id": "f-value", "key": "value", "label": "Value", "validate": { "required": true, "min": 0 } },
          { "type": "textfield", "id": "f-note", "key": "note", "label": "Note" } ] }
        """;

    private static readonly string Dated = Bpmn.Process(
        "dated", Bpmn.Start(),
        Bpmn.UserTask("read", "crew", """<zeebe:taskSchedule dueDate="=due"/>"""), Bpmn.End(), Bpmn.Flows("start", "read", "end"));

    private static readonly string WithForm = Bpmn.Process(
        "reading", Bpmn.Start(),
        Bpmn.UserTask("read", "crew", """<zeebe:formDefinition formId="reading" bindingType="deployment"/>"""), Bpmn.End(), Bpmn.Flows("start", "read", "end"));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Pages_follow_the_due_time_and_neither_skip_nor_repeat(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Dated);
        foreach (var hour in new[] { "05", "03", "null", "04", "03", "null", "09" })
        {
            await node.StartCaseAsync("dated", ("due", hour == "null" ? "null" : $"\"2026-11-20T{hour}:00:00Z\""));
        }

        var seen = new List<string>();
        InboxCursor? after = null;
        do
        {
            var page = await node.Inbox.ListAsync(new InboxQuery(InboxView.MyGroups) { PageSize = 2, After = after }, Node.Ann);
            seen.AddRange(page.Items.Select(item => $"{item.Due?.Hour}"));
            after = InboxCursor.Parse(page.Next?.ToString());
        }
        while (after is not null);
        Assert.Equal(["3", "3", "4", "5", "9", "", ""], seen);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Everybody_sees_what_is_theirs(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Dated);
        var mine = (await node.TasksAsync(await node.StartCaseAsync("dated", ("due", "\"2026-11-20T00:30:00Z\""))))[0];
        var free = (await node.TasksAsync(await node.StartCaseAsync("dated", ("due", "null"))))[0];
        await node.Desk.ClaimAsync(mine.Key, Node.Ann);

        Assert.Equal([mine.Key], await KeysAsync(node, InboxView.Mine, Node.Ann));
        Assert.Equal([free.Key], await KeysAsync(node, InboxView.MyGroups, Node.Ann));
        Assert.Equal([mine.Key, free.Key], await KeysAsync(node, InboxView.All, Node.Bob));
        Assert.Empty(await KeysAsync(node, InboxView.All, Node.Eve));
        Assert.Equal([mine.Key, free.Key], await KeysAsync(node, InboxView.All, Node.Boss));
        Assert.Equal(new InboxCounts(1, 1, 1), await node.Inbox.CountAsync(Node.Ann));
        Assert.Equal(new InboxCounts(0, 0, 0), await node.Inbox.CountAsync(Node.Eve));

        await node.Desk.CompleteAsync(mine.Key, FeelContext.Empty, Node.Ann);
        Assert.Equal([mine.Key], await KeysAsync(node, InboxView.Completed, Node.Ann));
        Assert.Empty(await KeysAsync(node, InboxView.Mine, Node.Ann));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Filters_narrow_by_process_due_time_and_text(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Dated);
        await node.Runtime.StartAsync("dated", Variables.Of(("due", "\"2026-11-20T05:00:00Z\"")), Node.Ann, "R-2026-001");
        await node.Runtime.StartAsync("dated", Variables.Of(("due", "\"2026-11-20T09:00:00Z\"")), Node.Ann, "R-2026-002");

        async Task<string[]> Numbers(InboxQuery query) => [.. (await node.Inbox.ListAsync(query, Node.Ann)).Items.Select(item => item.BusinessKey ?? "")];
        var all = new InboxQuery(InboxView.MyGroups);
        Assert.Equal(["R-2026-001", "R-2026-002"], await Numbers(all with { ProcessId = "dated" }));
        Assert.Empty(await Numbers(all with { ProcessId = "other" }));
        Assert.Equal(["R-2026-001"], await Numbers(all with { DueBefore = new DateTimeOffset(2026, 11, 20, 6, 0, 0, TimeSpan.Zero) }));
        Assert.Equal(["R-2026-002"], await Numbers(all with { Text = " 002 " }));
        Assert.Equal(["R-2026-001", "R-2026-002"], await Numbers(all with { Text = "read" }));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_filled_in_is_judged_by_the_form(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("reading", ("reading.bpmn", WithForm), ("reading.form", Form));
        var key = await node.StartCaseAsync("reading");
        var task = (await node.TasksAsync(key))[0];
        Assert.Equal("reading", (await node.Desk.OpenAsync(task.Key, Node.Ann))!.Form!.Id);

        var invalid = Assert.IsType<TaskOutcome.Invalid>(await node.Desk.CompleteAsync(task.Key, FeelContext.Empty.With("note", FeelString.Of("x")), Node.Ann));
        Assert.Equal("f-value", Assert.Single(invalid.Problems).FieldId);
        Assert.Single(await node.TasksAsync(key));
        Assert.Equal("AttemptRefused", (await node.Journal.ReadAsync(key).LastAsync()).Command);

        var entered = FeelContext.Empty.With("value", FeelNumber.From(7)).With("smuggled", FeelString.Of("x"));
        Assert.IsType<TaskOutcome.Done>(await node.Desk.CompleteAsync(task.Key, entered, Node.Ann));
        var variables = await node.VariablesAsync(key);
        Assert.True(variables.TryGet("value", out _));
        Assert.False(variables.TryGet("smuggled", out _));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Only_the_assignee_or_a_candidate_acts_and_a_manager_assigns(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Dated);
        var task = (await node.TasksAsync(await node.StartCaseAsync("dated", ("due", "null"))))[0];
        Assert.IsType<TaskOutcome.Refused>(await node.Desk.ClaimAsync(task.Key, Node.Eve));
        Assert.IsType<TaskOutcome.Refused>(await node.Desk.AssignAsync(task.Key, "ann", null, Node.Eve));
        Assert.IsType<TaskOutcome.Done>(await node.Desk.AssignAsync(task.Key, "ann", "holiday", Node.Boss));
        Assert.IsType<TaskOutcome.Refused>(await node.Desk.CompleteAsync(task.Key, FeelContext.Empty, Node.Bob));
        Assert.IsType<TaskOutcome.Done>(await node.Desk.ReleaseAsync(task.Key, Node.Ann));
        Assert.IsType<TaskOutcome.Done>(await node.Desk.ClaimAsync(task.Key, Node.Bob));
        Assert.IsType<TaskOutcome.Done>(await node.Desk.CompleteAsync(task.Key, FeelContext.Empty, Node.Bob));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_draft_is_kept_until_the_task_is_done(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Dated);
        var task = (await node.TasksAsync(await node.StartCaseAsync("dated", ("due", "null"))))[0];
        var drafts = node.Get<TaskDrafts>();
        await drafts.SaveAsync(task.Key, FeelContext.Empty.With("a", FeelNumber.From(1)), Node.Ann);
        await drafts.SaveAsync(task.Key, FeelContext.Empty.With("a", FeelNumber.From(2)), Node.Ann);
        Assert.Equal("2", (await drafts.FindAsync(task.Key, Node.Ann))!.Entries.Single().Value.ToString());
        Assert.Null(await drafts.FindAsync(task.Key, Node.Bob));
        await node.Desk.CompleteAsync(task.Key, FeelContext.Empty, Node.Ann);
        Assert.Null(await drafts.FindAsync(task.Key, Node.Ann));
        Assert.IsType<TaskOutcome.Refused>(await drafts.SaveAsync(task.Key, FeelContext.Empty, Node.Ann));
    }

    private static async Task<long[]> KeysAsync(Node node, InboxView view, Actor actor) =>
        [.. (await node.Inbox.ListAsync(new InboxQuery(view), actor)).Items.Select(item => item.Key)];
}
