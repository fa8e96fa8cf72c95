using System.Diagnostics.CodeAnalysis;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Evaluation;

/// <summary>Names and values that an expression sees; inner scopes hide outer ones. A slot that is not set yet is not there.</summary>
internal sealed class DmnScope(DmnScope? outer, string[] names) : IFeelVariables
{
    private readonly FeelValue?[] values = new FeelValue?[names.Length];

    public IEnumerable<string> Names => outer is null ? names : names.Concat(outer.Names).Distinct(StringComparer.Ordinal);

    /// <summary>The entries of this scope without the outer ones.</summary>
    public IEnumerable<KeyValuePair<string, FeelValue>> OwnEntries =>
        names.Zip(values).Where(entry => entry.Second is not null).Select(entry => KeyValuePair.Create(entry.First, entry.Second!));

    public void Set(int slot, FeelValue value) => values[slot] = value;

    public DmnScope Extend(string[] more) => new(this, more);

    public bool TryGet(string name, [NotNullWhen(true)] out FeelValue? value)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.TryGetOwn(name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    private DmnScope? Outer => outer;

    private bool TryGetOwn(string name, [NotNullWhen(true)] out FeelValue? value)
    {
        for (var slot = 0; slot < names.Length; slot++)
        {
            if (names[slot] == name && values[slot] is { } found)
            {
                value = found;
                return true;
            }
        }

        value = null;
        return false;
    }
}
