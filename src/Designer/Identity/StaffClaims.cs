using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace BackOffice.Designer.Identity;

/// <summary>What the session knows about a person: name, roles and the permissions that the roles give.</summary>
internal sealed class StaffClaims(
    UserManager<StaffAccount> accounts, RoleManager<IdentityRole> roles, IOptions<IdentityOptions> options, RoleCatalogue catalogue)
    : UserClaimsPrincipalFactory<StaffAccount, IdentityRole>(accounts, roles, options)
{
    public const string DisplayName = "bo:name";

    public const string May = "bo:may";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffAccount user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(DisplayName, user.DisplayName.Length > 0 ? user.DisplayName : user.UserName!));
        string[] permissions = [.. identity.FindAll(identity.RoleClaimType).SelectMany(role => catalogue.Find(role.Value)?.May ?? []).Distinct(StringComparer.Ordinal)];
        foreach (var permission in permissions)
        {
            identity.AddClaim(new Claim(May, permission));
        }

        return identity;
    }
}
