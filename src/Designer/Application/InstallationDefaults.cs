using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Application;

/// <summary>Gives the rooms below the folders of the installation where nobody set them, so that it does not matter where the program is started from.</summary>
internal static class InstallationDefaults
{
    public static ConfigurationManager AddInstallationDefaults(this ConfigurationManager configuration)
    {
        var folders = InstallationFolders.From(configuration);
        var defaults = new Dictionary<string, string?>();
        if (string.IsNullOrWhiteSpace(configuration.GetConnectionString(DatabaseSettings.ConnectionName))
            && DatabaseSettings.From(configuration).Provider == DatabaseProvider.Sqlite)
        {
            defaults[$"ConnectionStrings:{DatabaseSettings.ConnectionName}"] =
                DatabaseSettings.SqliteFile(Path.Combine(folders.Data, "backoffice.db")).ConnectionString;
        }

        if (configuration["Workflows:Definitions"] is null)
        {
            defaults["Workflows:Definitions"] = folders.Definitions;
        }

        configuration.AddInMemoryCollection(defaults);
        return configuration;
    }
}
