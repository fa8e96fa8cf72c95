using Microsoft.AspNetCore.Identity;

namespace BackOffice.Designer.Identity;

/// <summary>Creates roles and accounts.</summary>
internal sealed class StaffAccounts(UserManager<StaffAccount> accounts, RoleManager<IdentityRole> roles, RoleCatalogue catalogue, ILogger<StaffAccounts> log)
{
    /// <summary>Every role of the roles' file exists; a role that left the file stays with the people who have it, and gives nothing.</summary>
    public async Task EnsureRolesAsync()
    {
        if (catalogue.Problem is { } problem)
        {
            log.LogError("{Problem}", problem);
        }

        foreach (var role in catalogue.Roles)
        {
            if (!await roles.RoleExistsAsync(role.Id))
            {
                Require(await roles.CreateAsync(new IdentityRole(role.Id)));
            }
        }
    }

    /// <returns>What stands in the way, in words; empty when the account can sign in.</returns>
    public async Task<IReadOnlyList<string>> CreateAdministratorAsync(string signInName, string displayName, string password)
    {
        var account = await accounts.FindByNameAsync(signInName);
        if (account is null)
        {
            account = new StaffAccount { UserName = signInName, DisplayName = displayName };
            var created = await accounts.CreateAsync(account, password);
            if (!created.Succeeded)
            {
                return [.. created.Errors.Select(error => error.Description)];
            }
        }

        if (!await accounts.IsInRoleAsync(account, RoleCatalogue.Administrator.Id))
        {
            Require(await accounts.AddToRoleAsync(account, RoleCatalogue.Administrator.Id));
        }

        return [];
    }

    public async Task EnsureAsync(string signInName, string displayName, string role, string password)
    {
        var account = await accounts.FindByNameAsync(signInName);
        if (account is null)
        {
            account = new StaffAccount { UserName = signInName, DisplayName = displayName };
            Require(await accounts.CreateAsync(account, password));
        }

        if (!await accounts.IsInRoleAsync(account, role))
        {
            Require(await accounts.AddToRoleAsync(account, role));
        }
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(" ", result.Errors.Select(error => error.Description)));
        }
    }
}
