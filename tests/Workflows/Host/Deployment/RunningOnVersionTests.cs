using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Tests.Deployment;

public sealed class RunningOnVersionTests
{
    private static readonly string First = Bpmn.Process("test", Bpmn.Start(), Bpmn.UserTask("wait"), Bpmn.End(), Bpmn.Flows("start", "wait", "end"));
    private static readonly string Second = Bpmn.Process("test", Bpmn.Start(), Bpmn.UserTask("look"), Bpmn.End(), Bpmn.Flows("start", "look", "end"));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Cases_are_counted_on_the_version_they_run_on(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(First);
        await node.StartCaseAsync("test");
        await node.StartCaseAsync("test");
        node.Clock.Advance(TimeSpan.FromHours(1));
        await node.DeployAsync(Second);
        await node.StartCaseAsync("test");

        var versions = await node.Get<DefinitionLibrary>().VersionsAsync("test");

        Assert.Equal([(2, 1), (1, 2)], versions.Select(version => (version.Version, version.Running)));
        Assert.Equal(TimeSpan.FromHours(1), versions[0].DeployedAt - versions[1].DeployedAt);
        Assert.All(versions, version => Assert.Equal("owner", version.Author));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_case_that_ended_is_not_running(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Bpmn.Process("test", Bpmn.Start(), Bpmn.End(), Bpmn.Flows("start", "end")));
        await node.StartCaseAsync("test");

        Assert.Equal(0, Assert.Single(await node.Get<DefinitionLibrary>().VersionsAsync("test")).Running);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_folder_that_nobody_published_has_no_versions(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(First);

        Assert.Empty(await node.Get<DefinitionLibrary>().VersionsAsync("complaint"));
    }
}
