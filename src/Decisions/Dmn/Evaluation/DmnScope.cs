using System.Diagnostics.CodeAnalysis;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Evaluation;

/// <summary>Names and values that an expression sees; inner scopes hide outer ones. A slot that is not set yet is not there.</summary>
internal sealed class DmnScope(DmnScope? outer, string[] names) : IFeelVariables
{
    // Up to here a walk over the names beats a hash table.
    private const int WalkLimit = 16;

    private readonly FeelValue?[] _values = new FeelValue?[names.Length];
    private Dictionary<string, int>? _slots;

    public IEnumerable<string> Names => outer is null ? names : names.Concat(outer.Names).Distinct(StringComparer.Ordinal);

    /// <summary>The entries of this scope without the outer ones.</summary>
    public IEnumerable<KeyValuePair<string, FeelValue>> OwnEntries =>
        names.Zip(_values).Where(entry => entry.Second is not null).Select(entry => KeyValuePair.Create(entry.First, entry.Second!));

    public void Set(int slot, FeelValue value) => _values[slot] = value;

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
        var slot = names.Length > WalkLimit ? (_slots ??= Slots()).GetValueOrDefault(name, -1) : Array.IndexOf(names, name);
        value = slot < 0 ? null : _values[slot];
        return value is not null;
    }

    private Dictionary<string, int> Slots()
    {
        var slots = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var slot = 0; slot < names.Length; slot++)
        {
            slots.TryAdd(names[slot], slot);
        }

        return slots;
    }
}
