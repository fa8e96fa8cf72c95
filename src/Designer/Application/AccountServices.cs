using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Identity;

namespace BackOffice.Designer.Application;

/// <summary>The accounts of the staff in the configured database.</summary>
internal static class AccountServices
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityDb();
        services.AddIdentityCore<StaffAccount>(identity =>
            {
                identity.Password.RequiredLength = 10;
                identity.Password.RequireNonAlphanumeric = false;
                identity.User.RequireUniqueEmail = false;
            })
            .AddRoles<IdentityRole>()
            .AddEntityFrameworkStores<IdentityDb>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<StaffClaims>()
            .AddDefaultTokenProviders();
        services.AddScoped<StaffAccounts>();
        services.AddScoped<DemoAccounts>();
        return services;
    }
}
