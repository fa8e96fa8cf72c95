using System.Diagnostics.CodeAnalysis;

namespace BackOffice.Decisions.Values;

/// <summary>A context: ordered names with values. Immutable.</summary>
public sealed class FeelContext : FeelValue, IFeelVariables
{
    // Up to here a walk over the names beats a hash table.
    private const int WalkLimit = 8;

    private readonly string[] _names;
    private readonly FeelValue[] _values;
    private Dictionary<string, int>? _index;

    private FeelContext(string[] names, FeelValue[] values)
    {
        _names = names;
        _values = values;
        var height = 0;
        foreach (var value in values)
        {
            height = Math.Max(height, value.Height);
        }

        Height = height + 1;
    }

    /// <summary>The context without entries.</summary>
    public static FeelContext Empty { get; } = new([], []);

    /// <inheritdoc/>
    public override FeelKind Kind => FeelKind.Context;

    /// <summary>How many entries there are.</summary>
    public int Count => _names.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Names => _names;

    /// <summary>The entries in order.</summary>
    public IEnumerable<KeyValuePair<string, FeelValue>> Entries
    {
        get
        {
            for (var i = 0; i < _names.Length; i++)
            {
                yield return KeyValuePair.Create(_names[i], _values[i]);
            }
        }
    }

    internal override int Height { get; }

    internal ReadOnlySpan<string> NameSpan => _names;

    internal ReadOnlySpan<FeelValue> ValueSpan => _values;

    /// <summary>The context of the entries; of two with one name the later counts, at the place of the first.</summary>
    public static FeelContext Of(IEnumerable<KeyValuePair<string, FeelValue>> entries)
    {
        var names = new List<string>();
        var values = new List<FeelValue>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, value) in entries)
        {
            if (places.TryGetValue(name, out var place))
            {
                values[place] = value;
                continue;
            }

            places[name] = names.Count;
            names.Add(name);
            values.Add(value);
        }

        return names.Count == 0 ? Empty : new FeelContext([.. names], [.. values]);
    }

    /// <summary>This context with one entry set: replaced in its place, or added at the end.</summary>
    public FeelContext With(string name, FeelValue value)
    {
        var place = IndexOf(name);
        if (place < 0)
        {
            return new FeelContext([.. _names, name], [.. _values, value]);
        }

        FeelValue[] values = [.. _values];
        values[place] = value;
        return new FeelContext(_names, values);
    }

    /// <inheritdoc/>
    public bool TryGet(string name, [NotNullWhen(true)] out FeelValue? value)
    {
        var place = IndexOf(name);
        value = place < 0 ? null : _values[place];
        return place >= 0;
    }

    /// <summary>Takes the arrays as they are: names must differ and nobody may change them later.</summary>
    internal static FeelContext Adopt(string[] names, FeelValue[] values) => names.Length == 0 ? Empty : new FeelContext(names, values);

    private int IndexOf(string name)
    {
        var names = _names;
        if (names.Length > WalkLimit)
        {
            return (_index ??= Index()).TryGetValue(name, out var place) ? place : -1;
        }

        for (var i = 0; i < names.Length; i++)
        {
            if (string.Equals(names[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>(_names.Length, StringComparer.Ordinal);
        for (var i = 0; i < _names.Length; i++)
        {
            index[_names[i]] = i;
        }

        return index;
    }

    private protected override int Hash()
    {
        // Entries in another order make an equal context.
        var hash = _names.Length;
        for (var i = 0; i < _names.Length; i++)
        {
            hash ^= HashCode.Combine(string.GetHashCode(_names[i], StringComparison.Ordinal), _values[i]);
        }

        return hash;
    }
}
