using BackOffice.CustomerService.Notices.Proof;
using BackOffice.Designer.Commands;
using BackOffice.TestKit;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Tests.Commands;

/// <summary>The proof of the notices in its short form; <c>prove notices</c> is the long one.</summary>
public sealed class ProveNoticesTests
{
    [Fact]
    public async Task A_thousand_customers_are_told_once_though_the_gateway_fails_and_the_sender_is_killed_twice()
    {
        using var folder = new TemporaryFolder();
        var program = Path.ChangeExtension(typeof(ProveNoticesTests).Assembly.Location, null);
        string[] sender =
        [
            "dotnet", "exec", "--runtimeconfig", $"{program}.runtimeconfig.json", "--depsfile", $"{program}.deps.json", typeof(ProveNotices).Assembly.Location, "prove", "send",
        ];
        var told = new List<string>();

        var report = await new NoticeProof(new NoticeProofSettings(DatabaseSettings.SqliteFile(folder.File("proof.db")), Customers: 1_000, Kills: 2, sender), told.Add).RunAsync();

        Assert.True(report.Failed == 0, string.Join('\n', told));
        Assert.Equal(6, report.Passed);
    }
}
