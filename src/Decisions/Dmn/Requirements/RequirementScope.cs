using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Requirements;

/// <summary>
/// The names that an element sees because it requires them. What an import brings stands in a context under the import's name.
/// </summary>
internal sealed class RequirementScope
{
    public static readonly RequirementScope Empty = new([]);

    private readonly string[] _names;
    private readonly Func<DmnFrame, FeelValue>[] _values;

    public RequirementScope(ImmutableArray<Requirement> requirements)
    {
        var slots = new List<(string Name, Func<DmnFrame, FeelValue> Value)>();
        foreach (var group in requirements.GroupBy(requirement => requirement.Prefix, StringComparer.Ordinal))
        {
            var nodes = group.Select(requirement => requirement.Node).Distinct().ToArray();
            if (group.Key.Length == 0)
            {
                slots.AddRange(nodes.Select(node => (node.Variable, (Func<DmnFrame, FeelValue>)(frame => frame.ValueOf(node)))));
            }
            else
            {
                slots.Add((group.Key, frame => nodes.Aggregate(FeelContext.Empty, (context, node) => context.With(node.Variable, frame.ValueOf(node)))));
            }
        }

        _names = [.. slots.Select(slot => slot.Name)];
        _values = [.. slots.Select(slot => slot.Value)];
    }

    public IReadOnlyList<string> Names => _names;

    public DmnScope Open(DmnFrame frame)
    {
        var scope = new DmnScope(null, _names);
        for (var index = 0; index < _values.Length; index++)
        {
            scope.Set(index, _values[index](frame));
        }

        return scope;
    }
}
