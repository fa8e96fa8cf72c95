namespace BackOffice.Designer.Application;

/// <summary>Where the installation keeps what is not the program: its definitions and its data.</summary>
internal sealed record InstallationFolders(string Definitions, string Data)
{
    /// <summary>
    /// Settings <c>Folders:Definitions</c> and <c>Folders:Data</c>; without them the nearest folder <c>definitions</c> at or above the
    /// place where the person stands, else at or above the program, and <c>data</c> beside it.
    /// </summary>
    public static InstallationFolders From(IConfiguration configuration)
    {
        var definitions = configuration["Folders:Definitions"] is { Length: > 0 } set
            ? Path.GetFullPath(set)
            : Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory) ?? Path.GetFullPath("definitions");
        var data = configuration["Folders:Data"] is { Length: > 0 } chosen
            ? Path.GetFullPath(chosen)
            : Path.Combine(Path.GetDirectoryName(definitions)!, "data");
        return new InstallationFolders(definitions, data);
    }

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "definitions");
            if (Directory.Exists(Path.Combine(candidate, "common")))
            {
                return candidate;
            }
        }

        return null;
    }
}
