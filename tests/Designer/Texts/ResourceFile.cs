using System.Collections.Immutable;
using System.Xml.Linq;

namespace BackOffice.Designer.Tests.Texts;

/// <summary>The texts of one topic in both languages, and the sources that may use them.</summary>
internal sealed record ResourceFile(string Name, ImmutableDictionary<string, string> Chinese, ImmutableDictionary<string, string> English)
{
    public static string Root { get; } = FindRoot();

    public static IEnumerable<ResourceFile> All() =>
        from file in Directory.EnumerateFiles(Root, "*.resx", SearchOption.AllDirectories)
        where !file.EndsWith(".en.resx", StringComparison.Ordinal) && !file.Contains("node_modules", StringComparison.Ordinal)
        select new ResourceFile(Path.GetRelativePath(Root, file), Read(file), Read(Path.ChangeExtension(file, ".en.resx")));

    /// <summary>Everything written in the program's own sources, tests aside.</summary>
    public static string Sources() => string.Join('\n',
        from file in Directory.EnumerateFiles(Root, "*.*", SearchOption.AllDirectories)
        where file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal)
        select File.ReadAllText(file));

    private static ImmutableDictionary<string, string> Read(string file) => XDocument.Load(file).Root!.Elements("data")
        .ToImmutableDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "BackOffice.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests stand in no copy of the repository.");
        }

        return Path.Combine(folder.FullName, "src", "Designer");
    }
}
