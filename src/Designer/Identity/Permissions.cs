namespace BackOffice.Designer.Identity;

/// <summary>One policy a permission; the claims come from <see cref="StaffClaims"/>.</summary>
internal static class Permissions
{
    public static void AddPermissions(this IServiceCollection services)
    {
        var policies = services.AddAuthorizationBuilder();
        foreach (var permission in Permission.All)
        {
            policies.AddPolicy(permission, policy => policy.RequireAuthenticatedUser().RequireClaim(StaffClaims.May, permission));
        }
    }
}
