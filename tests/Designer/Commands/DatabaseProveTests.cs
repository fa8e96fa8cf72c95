using BackOffice.Designer.Commands;
using BackOffice.TestKit;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Tests.Commands;

/// <summary>The command with which a company sees that its own server holds.</summary>
public sealed class DatabaseProveTests
{
    [Fact]
    public Task On_sqlite_every_check_passes() => PassesAsync(DatabaseProvider.Sqlite);

    [Fact]
    public Task On_postgresql_every_check_passes() => PassesAsync(DatabaseProvider.PostgreSql);

    [Fact]
    public async Task A_server_that_refuses_a_new_database_is_said_with_what_to_do()
    {
        using var output = new StringWriter();
        var nowhere = new DatabaseSettings(DatabaseProvider.PostgreSql, "Host=127.0.0.1;Port=1;Database=x;Username=x;Timeout=1");
        Assert.Equal(1, await DatabaseCommand.ProveAsync(nowhere, output, CancellationToken.None));
        Assert.Contains("The proof needs a user who may create a database on this server; the configured database itself is not touched.", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("0 passed, 1 failed\n", output.ToString(), StringComparison.Ordinal);
    }

    private static async Task PassesAsync(DatabaseProvider provider)
    {
        using var folder = new TemporaryFolder();
        var database = await TestDatabases.CreateAsync(provider, folder);
        using var output = new StringWriter();
        await DatabaseCommand.ProveAsync(database, output, CancellationToken.None);
        Assert.EndsWith("12 passed, 0 failed\n", output.ToString(), StringComparison.Ordinal);
    }
}
