using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Application;

/// <summary>What the installation is: its folders, its company, its clock, its roles.</summary>
internal static class CompanyServices
{
    public static IServiceCollection AddCompany(this IServiceCollection services, IConfiguration configuration)
    {
        var home = InstallationFolders.From(configuration);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(home);
        services.AddSingleton(DatabaseSettings.From(configuration));
        services.AddSingleton(configuration.GetSection("Company").Get<Company>() ?? new Company());
        services.AddSingleton<CompanyTime>();
        services.AddSingleton<StaffNames>();
        services.AddSingleton<StaffDirectory>();
        services.AddSingleton(_ => RoleCatalogue.Read(home.Definitions));
        return services;
    }
}
