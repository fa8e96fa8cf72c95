using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Xml;

namespace BackOffice.Decisions.Dmn.Requirements;

/// <summary>
/// Names that may follow a dot (components, entries, columns, outputs, parameters, elements of imports) and that a parser could not
/// tell from an expression by itself, as they hold spaces or symbols.
/// </summary>
internal static class MemberNames
{
    private static readonly HashSet<string> Holders = new(StringComparer.Ordinal)
    {
        "itemComponent", "column", "output", "formalParameter", "parameters", "parameter",
    };

    public static IReadOnlyCollection<string> Of(XmlPart root, ImmutableArray<ModelImport> imports)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Collect(root, names);
        foreach (var import in imports)
        {
            names.UnionWith(import.Model.Elements.Nodes.Select(node => node.Variable).Where(IsUnusual));
            names.UnionWith(import.Model.Elements.Members);
        }

        return names;
    }

    private static void Collect(XmlPart part, HashSet<string> names)
    {
        foreach (var child in part.Children)
        {
            if (child["name"]?.Trim() is { Length: > 0 } name && IsUnusual(name) && IsMember(child))
            {
                names.Add(name);
            }

            Collect(child, names);
        }
    }

    private static bool IsMember(XmlPart part) =>
        Holders.Contains(part.Name) || (part.Name == "variable" && part.Parent?.Name is "contextEntry" or "decision");

    private static bool IsUnusual(string name) => !name.All(letter => char.IsLetterOrDigit(letter) || letter == '_');
}
