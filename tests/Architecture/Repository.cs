namespace BackOffice.Architecture.Tests;

/// <summary>Where the sources stand, found upwards from the test's own folder.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "BackOffice.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
