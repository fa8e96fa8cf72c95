using System.Text;
using BackOffice.Workflows.Core.Validation;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Tests.Deployment;

public sealed class DraftCheckTests
{
    private static readonly string Called = Bpmn.Process("called", Bpmn.Start(), Bpmn.End(), Bpmn.Flows("start", "end"));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_draft_may_call_what_is_published_in_another_folder(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("called", ("called.bpmn", Called));

        Assert.Empty(await CheckAsync(node, Caller("called")));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_draft_that_calls_what_does_not_exist_is_told_where(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("called", ("called.bpmn", Called));

        var problem = Assert.Single(await CheckAsync(node, Caller("nobody")));

        Assert.Equal(("calling.bpmn", "call"), (problem.Path, problem.ElementId));
        Assert.Contains("'nobody'", problem.Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_draft_stands_in_the_place_of_the_published_file(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync("called", ("called.bpmn", Called));
        await node.DeployAsync("calling", ("calling.bpmn", Caller("nobody")));

        Assert.Empty(await CheckAsync(node, Caller("called")));
    }

    private static string Caller(string processId) =>
        Bpmn.Process("calling", Bpmn.Start(), Bpmn.Call("call", processId), Bpmn.End(), Bpmn.Flows("start", "call", "end"));

    // The processes of these tests have no drawing, which is worth a warning.
    private static async Task<IReadOnlyList<DefinitionProblem>> CheckAsync(Node node, string bpmn) =>
        [.. (await node.Get<DraftCheck>().CheckAsync("calling", "calling.bpmn", Encoding.UTF8.GetBytes(bpmn))).Where(problem => problem.Severity == ProblemSeverity.Error)];
}
