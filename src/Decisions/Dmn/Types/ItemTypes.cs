using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Requirements;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Types;

/// <summary>The item definitions of a model and those that its imports bring, by the names that references use.</summary>
internal sealed class ItemTypes
{
    private readonly Dictionary<string, ItemType> _named = new(StringComparer.Ordinal);
    private readonly XmlPart _root;
    private readonly ImmutableArray<ModelImport> _imports;
    private readonly List<DmnProblem> _problems;

    public ItemTypes(XmlPart root, ImmutableArray<ModelImport> imports, List<DmnProblem> problems)
    {
        _root = root;
        _imports = imports;
        _problems = problems;
        var definitions = _root.ChildrenNamed("itemDefinition").Where(part => part["name"] is { Length: > 0 }).ToList();

        // All names first: a definition may use one that stands below it, or itself.
        foreach (var definition in definitions)
        {
            var name = definition["name"]!.Trim();
            if (!_named.TryAdd(name, new(name)))
            {
                _problems.Add(Problems.At(definition, $"The type '{name}' is defined more than once."));
            }
        }

        Own = [.. _named.Values];
        foreach (var import in _imports)
        {
            foreach (var type in import.Model.Elements.Types.Own)
            {
                _named.TryAdd(import.Name.Length == 0 ? type.Name : $"{import.Name}.{type.Name}", type);
            }
        }

        ForFeel = _named.ToDictionary(pair => pair.Key, pair => (FeelType)pair.Value.Feel, StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            Define(_named[definition["name"]!.Trim()], definition);
        }

        foreach (var type in Own)
        {
            type.BreakCycle(message => _problems.Add(new(null, type.Name, message)));
        }
    }

    /// <summary>The model's own definitions.</summary>
    public ImmutableArray<ItemType> Own { get; }

    /// <summary>All names with their types, as FEEL's parser takes them.</summary>
    public IReadOnlyDictionary<string, FeelType> ForFeel { get; }

    /// <summary>The type that an attribute (or, in older files, a child) names; Any where there is none.</summary>
    public ItemType Find(XmlPart part, string attribute) =>
        part.AttributeOrChild(attribute) is { } name ? FindNamed(name, part) : ItemType.Any;

    private ItemType FindNamed(string name, XmlPart part)
    {
        if (Lookup(name) is { } type)
        {
            return type;
        }

        _problems.Add(Problems.At(part, $"The type '{name}' is not known."));
        return ItemType.Any;
    }

    private ItemType? Lookup(string name)
    {
        if (LookupLocal(name) is { } type)
        {
            return type;
        }

        var mark = name.IndexOf(':', StringComparison.Ordinal);
        return mark < 0 ? null : LookupQualified(name[..mark], name[(mark + 1)..]);
    }

    private ItemType? LookupLocal(string name) => _named.TryGetValue(name, out var type) ? type : ItemType.BuiltIn(name);

    /// <summary>DMN 1.1 writes qualified names: the prefix stands for FEEL, for the own namespace or for an import's.</summary>
    private ItemType? LookupQualified(string prefix, string local)
    {
        var uri = _root["xmlns:" + prefix];
        var import = _imports.FirstOrDefault(import => import.Model.Namespace == uri);
        return import is not null && _named.TryGetValue($"{import.Name}.{local}", out var type) ? type : LookupLocal(local);
    }

    private void Define(ItemType type, XmlPart part)
    {
        type.IsCollection = part["isCollection"]?.Trim() is "true" or "1";
        var components = part.ChildrenNamed("itemComponent").ToList();
        if (components.Count > 0)
        {
            type.Components = [.. components.Select(component => (component["name"]?.Trim() ?? "", Component(component)))];
        }
        else if (part.Child("functionItem") is { } function)
        {
            var parameters = function.ChildrenNamed("parameters").Select(parameter => Find(parameter, "typeRef").Feel);
            type.FunctionResult = Find(function, "outputTypeRef");
            type.Function = FeelType.FunctionOf([.. parameters], type.FunctionResult.Feel);
        }
        else
        {
            type.Base = Find(part, "typeRef");
        }

        (type.Allowed, type.AllowedValuesText) = Tests(part, "allowedValues");
        (type.Constraint, _) = Tests(part, "typeConstraint");
    }

    private ItemType Component(XmlPart part)
    {
        var type = new ItemType(part["name"]?.Trim() ?? "");
        Define(type, part);
        return type;
    }

    private (FeelExpression? Tests, string? Text) Tests(XmlPart part, string child)
    {
        var text = part.Child(child)?.Child("text")?.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, null);
        }

        var parsed = FeelExpression.ParseUnaryTests(text, new() { KnownNames = ["?"], NamedTypes = ForFeel });
        if (parsed.Expression is null)
        {
            var words = string.Join(" ", parsed.Problems.Select(problem => problem.Message));
            _problems.Add(Problems.At(part, $"'{text.Trim()}' are not FEEL tests: {words}"));
        }

        return (parsed.Expression, text);
    }
}
