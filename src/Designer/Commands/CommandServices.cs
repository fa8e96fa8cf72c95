using BackOffice.CustomerService;
using BackOffice.Designer.Application;
using BackOffice.Workflows.Host;

namespace BackOffice.Designer.Commands;

/// <summary>The program's services for a command: the same composition as the web server's, without one.</summary>
internal static class CommandServices
{
    public static ServiceProvider Build() => Build(Configuration());

    public static ServiceProvider Build(ConfigurationManager configuration)
    {
        configuration.AddInstallationDefaults();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging(logging => logging.AddConfiguration(configuration.GetSection("Logging")).AddConsole());
        services.AddCompany(configuration);
        services.AddWorkflowsCore(configuration);
        services.AddCustomerService();
        services.AddAccounts();
        return services.BuildServiceProvider();
    }

    private static ConfigurationManager Configuration()
    {
        var environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environments.Production;
        var configuration = new ConfigurationManager();
        configuration.SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{environment}.json", optional: true)
            .AddEnvironmentVariables();
        return configuration;
    }
}
