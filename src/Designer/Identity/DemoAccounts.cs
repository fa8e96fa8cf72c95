namespace BackOffice.Designer.Identity;

/// <summary>Development only: one account for every role, all with the same password, printed at start.</summary>
internal sealed class DemoAccounts(StaffAccounts accounts, RoleCatalogue catalogue, ILogger<DemoAccounts> log)
{
    public const string Password = "BackOffice-demo-1";

    public static string SignInName(StaffRole role) => $"{role.Id}.demo";

    public async Task EnsureAsync()
    {
        foreach (var role in catalogue.Roles)
        {
            await accounts.EnsureAsync(SignInName(role), role.Demo ?? role.Name, role.Id, Password);
        }

        log.LogInformation(
            "Development: demo accounts {Accounts}, password {Password}", string.Join(", ", catalogue.Roles.Select(SignInName)), Password);
    }
}
