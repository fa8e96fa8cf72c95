using System.Text;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Tests.Deployment;

public sealed class OnlyNewsTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_start_does_not_undo_what_was_published_since(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await DeployAsync(node, "program", "one");
        await DeployAsync(node, "owner", "two");

        var again = await DeployAsync(node, "program", "one");

        Assert.Equal(2, Assert.IsType<DeploymentOutcome.Unchanged>(again).Version);
        Assert.Equal(2, (await node.Get<DefinitionCatalogue>().LatestFolderAsync("test"))!.Version);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_start_with_new_files_is_a_new_version(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await DeployAsync(node, "program", "one");
        await DeployAsync(node, "owner", "two");

        var newer = await DeployAsync(node, "program", "three");

        Assert.Equal(3, Assert.IsType<DeploymentOutcome.Deployed>(newer).Version);
    }

    private static Task<DeploymentOutcome> DeployAsync(Node node, string author, string task)
    {
        var process = Bpmn.Process("test", Bpmn.Start(), Bpmn.UserTask(task), Bpmn.End(), Bpmn.Flows("start", task, "end"));
        var request = new DeploymentRequest("test", [new DefinitionFile("test.bpmn", Encoding.UTF8.GetBytes(process))], author);
        return node.Get<Deployer>().DeployAsync(request with { OnlyNews = author == "program" });
    }
}
