using System.Collections.Immutable;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>Names by their tokens: each token leads one level down. Immutable, so that scopes within each other share it.</summary>
internal sealed class NameTree(ImmutableHashSet<string> names, ImmutableDictionary<string, NameTree> next)
{
    public static readonly NameTree Empty = new([], ImmutableDictionary.Create<string, NameTree>(StringComparer.Ordinal));

    // A name of more tokens than people write is looked up by its first ones.
    private const int Depth = 32;

    public NameTree With(string name, List<string> tokens, int at)
    {
        if (at == tokens.Count || at == Depth)
        {
            return new(names.Add(name), next);
        }

        return new(names, next.SetItem(tokens[at], next.GetValueOrDefault(tokens[at], Empty).With(name, tokens, at + 1)));
    }

    /// <summary>Adds the names whose tokens stand in a text from a place on.</summary>
    public void Collect(List<string> tokens, int from, HashSet<string> found)
    {
        var tree = this;
        for (var at = from; ; at++)
        {
            found.UnionWith(tree.Here);
            if (at == tokens.Count || !tree.Next.TryGetValue(tokens[at], out var deeper))
            {
                return;
            }

            tree = deeper;
        }
    }

    public IEnumerable<string> All() => names.Concat(next.Values.SelectMany(tree => tree.All()));

    private ImmutableHashSet<string> Here => names;

    private ImmutableDictionary<string, NameTree> Next => next;
}
