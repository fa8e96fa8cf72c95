using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Boxed;
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

    public static NameScope Of(XmlPart root, ImmutableArray<ModelImport> imports)
    {
        var names = NameScope.Empty.With(Members(root));
        foreach (var import in imports)
        {
            names = names.With(import.Model.Elements.Nodes.Select(node => node.Variable)).With(import.Model.Elements.Members);
        }

        return names;
    }

    private static IEnumerable<string> Members(XmlPart part)
    {
        foreach (var child in part.Children)
        {
            if (IsMember(child) && child["name"]?.Trim() is { Length: > 0 } name)
            {
                yield return name;
            }

            foreach (var inner in Members(child))
            {
                yield return inner;
            }
        }
    }

    private static bool IsMember(XmlPart part) =>
        Holders.Contains(part.Name) || (part.Name == "variable" && part.Parent?.Name is "contextEntry" or "decision");
}
