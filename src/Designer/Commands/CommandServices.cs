using BackOffice.Designer.Application;

namespace BackOffice.Designer.Commands;

/// <summary>The program's services for a command: the same composition as the web server's, without one.</summary>
internal static class CommandServices
{
    public static ServiceProvider Build() => Build(Configuration());

    public static ServiceProvider Build(IConfiguration configuration)
    {
        var services = new ServiceCollection();
        services.AddSingleton(configuration);
        services.AddLogging(logging => logging.AddConfiguration(configuration.GetSection("Logging")).AddConsole());
        services.AddCompany(configuration);
        services.AddDatabase(configuration);
        services.AddAccounts();
        return services.BuildServiceProvider();
    }

    private static IConfigurationRoot Configuration()
    {
        var environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environments.Production;
        return new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{environment}.json", optional: true)
            .AddEnvironmentVariables()
            .Build();
    }
}
