using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Boxed;
using BackOffice.Decisions.Dmn.Types;

namespace BackOffice.Decisions.Dmn.Requirements;

/// <summary>The elements of a compiled model by id and name, its types and its imports.</summary>
internal sealed class ModelElements(ImmutableArray<DrgNode> nodes, ItemTypes types, ImmutableArray<ModelImport> imports, NameScope members)
{
    private const int MaxPaths = 100;

    private readonly Dictionary<string, DrgNode> _byId = First(nodes, node => node.Id);
    private readonly ILookup<string, DrgNode> _byName = nodes.ToLookup(node => node.Name, StringComparer.Ordinal);

    public ImmutableArray<DrgNode> Nodes { get; } = nodes;

    public ItemTypes Types { get; } = types;

    public ImmutableArray<ModelImport> Imports { get; } = imports;

    /// <summary>Names with spaces or symbols that may follow a dot.</summary>
    public NameScope Members { get; } = members;

    public DrgNode? ById(string id) => _byId.GetValueOrDefault(id);

    public TNode? Find<TNode>(string idOrName)
        where TNode : DrgNode =>
        _byId.GetValueOrDefault(idOrName) as TNode ?? _byName[idOrName].OfType<TNode>().FirstOrDefault();

    /// <summary>The ways through imports, as lists of their names, to a namespace; short ones first, and not more than a reader would write.</summary>
    public IEnumerable<ImmutableArray<string>> PathsTo(string modelNamespace)
    {
        var open = new Queue<(ImmutableArray<string> Path, ModelElements Elements)>();
        open.Enqueue(([], this));
        for (var tried = 0; tried < MaxPaths && open.TryDequeue(out var step); tried++)
        {
            foreach (var import in step.Elements.Imports)
            {
                ImmutableArray<string> path = [.. step.Path, import.Name];
                open.Enqueue((path, import.Model.Elements));
                if (import.Model.Namespace == modelNamespace)
                {
                    yield return path;
                }
            }
        }
    }

    private static Dictionary<string, DrgNode> First(ImmutableArray<DrgNode> nodes, Func<DrgNode, string> key)
    {
        var found = new Dictionary<string, DrgNode>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            found.TryAdd(key(node), node);
        }

        return found;
    }
}
