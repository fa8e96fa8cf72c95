using System.CommandLine;
using BackOffice.Designer.Application;
using BackOffice.Designer.Identity;

namespace BackOffice.Designer.Commands;

/// <summary><c>users create-admin NAME</c>: the first account of an installation, which no screen can give.</summary>
internal static class UsersCreateAdmin
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "The name to sign in with." };
        var displayName = new Option<string?>("--display-name") { Description = "The name shown to colleagues; the sign-in name where absent." };
        var password = new Option<string?>("--password") { Description = "The password. Where absent it is read from the terminal, which keeps it out of the shell's history." };
        var command = new Command("create-admin", "Creates an administrator, or gives an existing account the administrator's role.") { name, displayName, password };
        command.SetAction(async (parsed, cancellation) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var signInName = parsed.GetRequiredValue(name);
            var secret = parsed.GetValue(password) ?? PasswordPrompt.Read(output);
            await using var services = CommandServices.Build();
            return await RunAsync(services, signInName, parsed.GetValue(displayName) ?? signInName, secret, output, cancellation);
        });
        return command;
    }

    internal static async Task<int> RunAsync(
        IServiceProvider services, string signInName, string displayName, string secret, TextWriter output, CancellationToken cancellation)
    {
        await Startup.PrepareAccountsAsync(services, cancellation);
        await using var scope = services.CreateAsyncScope();
        var problems = await scope.ServiceProvider.GetRequiredService<StaffAccounts>().CreateAdministratorAsync(signInName, displayName, secret);
        var tally = new CommandTally(output);
        foreach (var problem in problems)
        {
            tally.Fail(problem);
        }

        if (problems.Count == 0)
        {
            tally.Pass($"Administrator '{signInName}' can sign in.");
        }

        return tally.Close();
    }
}
