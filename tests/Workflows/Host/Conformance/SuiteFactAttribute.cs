namespace BackOffice.Workflows.Host.Tests.Conformance;

/// <summary>A fact that needs the public suites beside the repository; skipped, saying so, where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SuiteFactAttribute : FactAttribute
{
    public SuiteFactAttribute()
    {
        if (!Directory.Exists(Folder("betsy-bpmn")))
        {
            Skip = "The public BPMN suites are not at ../shared/conformance.";
        }
    }

    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    public static string Folder(string suite) => Path.Combine(Root, "..", "shared", "conformance", suite);

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
