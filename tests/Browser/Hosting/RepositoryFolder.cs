namespace BackOffice.Browser.Tests.Hosting;

/// <summary>The copy of the repository that the tests stand in.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(System.IO.Path.Combine(folder.FullName, "definitions", "common")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No folder with definitions stands above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}
