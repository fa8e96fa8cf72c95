using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Application;

/// <summary>The one database of the installation (settings <c>Database:Provider</c>, <c>ConnectionStrings:BackOffice</c>).</summary>
internal static class DatabaseServices
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(given => Settings(configuration, given.GetRequiredService<InstallationFolders>()));
        services.AddSingleton(given => Databases.Open(given.GetRequiredService<DatabaseSettings>()));
        services.AddSingleton<IDatabaseWriter>(given => given.GetRequiredService<IDatabase>());
        return services;
    }

    private static DatabaseSettings Settings(IConfiguration configuration, InstallationFolders folders)
    {
        var settings = DatabaseSettings.From(configuration);
        var isDefaultFile = settings.Provider == DatabaseProvider.Sqlite
            && string.IsNullOrWhiteSpace(configuration.GetConnectionString(DatabaseSettings.ConnectionName));
        return isDefaultFile ? DatabaseSettings.SqliteFile(Path.Combine(folders.Data, "backoffice.db")) : settings;
    }
}
