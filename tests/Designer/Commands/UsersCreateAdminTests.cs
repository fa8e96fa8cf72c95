using BackOffice.Designer.Commands;
using BackOffice.Designer.Identity;
using BackOffice.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Designer.Tests.Commands;

public sealed class UsersCreateAdminTests
{
    [Fact]
    public async Task The_first_account_can_sign_in_and_administer()
    {
        using var folder = new TemporaryFolder();
        await using var services = CommandServices.Build(Settings(folder));
        var output = new StringWriter { NewLine = "\n" };

        var code = await UsersCreateAdmin.RunAsync(services, "wang", "王敏", "Kettle-and-valve-7", output, CancellationToken.None);

        Assert.Equal("Administrator 'wang' can sign in.\n1 passed, 0 failed\n", output.ToString());
        Assert.Equal(0, code);
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>();
        var account = await accounts.FindByNameAsync("wang");
        Assert.NotNull(account);
        Assert.True(await accounts.CheckPasswordAsync(account, "Kettle-and-valve-7"));
        Assert.True(await accounts.IsInRoleAsync(account, RoleCatalogue.Administrator.Id));
    }

    [Fact]
    public async Task A_short_password_is_refused_in_words_and_leaves_no_account()
    {
        using var folder = new TemporaryFolder();
        await using var services = CommandServices.Build(Settings(folder));
        var output = new StringWriter { NewLine = "\n" };

        var code = await UsersCreateAdmin.RunAsync(services, "wang", "王敏", "Short1a", output, CancellationToken.None);

        Assert.Equal(1, code);
        Assert.Equal("Passwords must be at least 10 characters.\n0 passed, 1 failed\n", output.ToString());
        await using var scope = services.CreateAsyncScope();
        Assert.Null(await scope.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>().FindByNameAsync("wang"));
    }

    [Fact]
    public async Task An_account_that_exists_gets_the_role_and_keeps_its_password()
    {
        using var folder = new TemporaryFolder();
        await using var services = CommandServices.Build(Settings(folder));
        await UsersCreateAdmin.RunAsync(services, "wang", "王敏", "Kettle-and-valve-7", new StringWriter(), CancellationToken.None);

        var code = await UsersCreateAdmin.RunAsync(services, "wang", "王敏", "Another-secret-8", new StringWriter(), CancellationToken.None);

        Assert.Equal(0, code);
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>();
        Assert.True(await accounts.CheckPasswordAsync((await accounts.FindByNameAsync("wang"))!, "Kettle-and-valve-7"));
    }

    private static ConfigurationManager Settings(TemporaryFolder folder)
    {
        var settings = new ConfigurationManager();
        settings.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Folders:Definitions"] = folder.File("definitions"),
            ["Folders:Data"] = folder.File("data"),
        });
        return settings;
    }
}
