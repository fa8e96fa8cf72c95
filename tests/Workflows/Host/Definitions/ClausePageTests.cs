using BackOffice.Workflows.Host.Definitions;

namespace BackOffice.Workflows.Host.Tests.Definitions;

public sealed class ClausePageTests
{
    [Fact]
    public void The_page_of_the_clauses_is_current()
    {
        var root = Root();
        var written = File.ReadAllText(Path.Combine(root, "docs", "clauses.md")).ReplaceLineEndings("\n");

        var current = ClausePage.Write(DefinitionSet.Compile(DefinitionFolder.Read(Path.Combine(root, "definitions"))));

        Assert.True(written == current, "docs/clauses.md is not current. Run: dotnet run --project src/Designer -- definitions clauses definitions --write docs/clauses.md");
    }

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "definitions", "common")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No folder with definitions stands above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}
