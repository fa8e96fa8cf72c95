using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using BackOffice.Decisions.Values;

namespace BackOffice.Workflows.Host.Forms.Filling;

/// <summary>
/// What an expression of a component may read: the whole data by name, and of the row it stands in <c>this</c>, <c>parent</c> and <c>i</c>
/// (positions from 1, outermost first). Data of the same name wins; <c>_this_</c>, <c>_parent_</c> and <c>_i_</c> are always the row's.
/// </summary>
internal sealed class FormScope(FeelContext data, FeelValue @this, FeelValue parent, ImmutableArray<FeelValue> positions) : IFeelVariables
{
    private static readonly string[] Own = ["this", "parent", "i", "_this_", "_parent_", "_i_"];

    public static FormScope Top(FeelContext data) => new(data, data, FeelNull.Instance, []);

    public IEnumerable<string> Names => data.Names.Concat(Own).Distinct(StringComparer.Ordinal);

    public FormScope Row(FeelValue row, int index) => new(data, row, @this, positions.Add(FeelNumber.From(index + 1L)));

    public bool TryGet(string name, [NotNullWhen(true)] out FeelValue? value)
    {
        if (data.TryGet(name, out value))
        {
            return true;
        }

        value = name switch
        {
            "this" or "_this_" => @this,
            "parent" or "_parent_" => parent,
            "i" or "_i_" => FeelList.Of(positions),
            _ => null,
        };
        return value is not null;
    }
}
