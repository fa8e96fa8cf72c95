using System.Collections.Frozen;

namespace BackOffice.Decisions.Dmn.Xml;

/// <summary>The namespaces of the model vocabulary, from DMN 1.1 to 1.5.</summary>
internal static class DmnNamespaces
{
    public const string Supported = "DMN 1.1, 1.2, 1.3, 1.4 or 1.5";

    private static readonly FrozenSet<string> Models = new[]
    {
        "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
        "http://www.omg.org/spec/DMN/20151101/dmn11.xsd",
        "http://www.omg.org/spec/DMN/20180521/MODEL/",
        "https://www.omg.org/spec/DMN/20191111/MODEL/",
        "https://www.omg.org/spec/DMN/20211108/MODEL/",
        "https://www.omg.org/spec/DMN/20230324/MODEL/",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FeelLanguages = new[]
    {
        "http://www.omg.org/spec/FEEL/20140401",
        "http://www.omg.org/spec/DMN/20180521/FEEL/",
        "https://www.omg.org/spec/DMN/20191111/FEEL/",
        "https://www.omg.org/spec/DMN/20211108/FEEL/",
        "https://www.omg.org/spec/DMN/20230324/FEEL/",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsModel(string? uri) => uri is not null && Models.Contains(uri);

    /// <summary>True for a FEEL namespace, and for the short names that modelers write instead.</summary>
    public static bool IsFeel(string language) =>
        FeelLanguages.Contains(language) || language.Equals("feel", StringComparison.OrdinalIgnoreCase);
}
