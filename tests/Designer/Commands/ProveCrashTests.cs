using BackOffice.Designer.Commands;
using BackOffice.TestKit;
using BackOffice.Workflows.Host.Proof;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Tests.Commands;

/// <summary>The crash proof in its short form; <c>prove crash</c> is the long one.</summary>
public sealed class ProveCrashTests
{
    [Fact]
    public async Task A_killed_server_loses_and_doubles_nothing()
    {
        using var folder = new TemporaryFolder();
        var database = DatabaseSettings.SqliteFile(folder.File("proof.db"));
        var program = Path.ChangeExtension(typeof(ProveCrashTests).Assembly.Location, null);
        string[] server =
        [
            "dotnet", "exec", "--runtimeconfig", $"{program}.runtimeconfig.json", "--depsfile", $"{program}.deps.json",
            typeof(ProveCommand).Assembly.Location, "prove", "serve", database.Provider.ToString(), database.ConnectionString,
        ];
        var told = new List<string>();
        var (passed, failed) = await new CrashProof(new CrashSettings(database, Kills: 3, Cases: 24, Clients: 4, Seed: 1, server), told.Add).RunAsync();
        Assert.Equal("", string.Join('\n', told.Where(line => !line.Contains("nothing lost", StringComparison.Ordinal) && !line.Contains("acknowledged", StringComparison.Ordinal))));
        Assert.Equal((4, 0), (passed, failed));
    }
}
