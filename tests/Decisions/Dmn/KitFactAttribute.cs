namespace BackOffice.Decisions.Tests.Dmn;

/// <summary>A fact that needs the public kit beside the repository; skipped, saying so, where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KitFactAttribute : FactAttribute
{
    public KitFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "The DMN compatibility kit is not at ../shared/conformance/dmn-tck.";
        }
    }

    /// <summary>The kit's folder; null where it is absent.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    private static string? Find()
    {
        var folder = Path.Combine(FindRoot(), "..", "shared", "conformance", "dmn-tck");
        return Directory.Exists(folder) ? folder : null;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BackOffice.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The repository's root was not found.");
    }
}
