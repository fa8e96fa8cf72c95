using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Xml;

namespace BackOffice.Decisions.Dmn.Requirements;

/// <summary>Finds what a reference (<c>#id</c>, <c>namespace#id</c>) means, in the model itself or in one that it imports.</summary>
internal sealed class ReferenceResolver(string modelNamespace, ModelElements own, ImmutableArray<ModelImport> imports, List<DmnProblem> problems)
{
    private static readonly string[] Arrows = ["requiredInput", "requiredDecision", "requiredKnowledge"];

    public ImmutableArray<Requirement> Requirements(DrgNode node)
    {
        var found = ImmutableArray.CreateBuilder<Requirement>();
        foreach (var arrow in node.Part.Children.SelectMany(child => child.Children).Where(child => Arrows.Contains(child.Name)))
        {
            if (Resolve(arrow) is { } requirement)
            {
                found.Add(requirement);
            }
        }

        return found.ToImmutable();
    }

    public IEnumerable<DrgNode> References(XmlPart part, string name) =>
        part.ChildrenNamed(name).Select(Resolve).OfType<Requirement>().Select(requirement => requirement.Node);

    private Requirement? Resolve(XmlPart reference)
    {
        var href = reference["href"] ?? "";
        var mark = href.LastIndexOf('#');
        var (place, id) = mark < 0 ? ("", href) : (href[..mark], href[(mark + 1)..]);
        if (place.Length == 0 || place == modelNamespace)
        {
            return own.ById(id) is { } node ? new(node, "") : Missing(reference, href);
        }

        foreach (var import in imports.Where(import => import.Model.Namespace == place))
        {
            if (import.Model.Elements.ById(id) is { } node)
            {
                return new(node, import.Name);
            }
        }

        return Missing(reference, href);
    }

    private Requirement? Missing(XmlPart reference, string href)
    {
        problems.Add(Problems.At(reference, $"'{reference.Name}' refers to '{href}', which is not there."));
        return null;
    }
}
