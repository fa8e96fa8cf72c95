using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace BackOffice.Workflows.Core;

/// <summary>An immutable set of named values in the order in which they were first set. Small: looked up by walking.</summary>
public sealed class Variables : IReadOnlyList<Variable>, IEquatable<Variables>
{
    private readonly Variable[] _items;

    private Variables(Variable[] items)
    {
        _items = items;
        foreach (var item in items)
        {
            Bytes += item.Name.Length + item.Value.Length;
        }
    }

    /// <summary>No variables.</summary>
    public static Variables Empty { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => _items.Length;

    /// <summary>Size of all names and values.</summary>
    public int Bytes { get; }

    /// <inheritdoc/>
    public Variable this[int index] => _items[index];

    /// <summary>One variable.</summary>
    public static Variables Of(string name, Payload value) => new([new Variable(name, value)]);

    /// <summary>These variables; of two with one name the later one counts.</summary>
    public static Variables Of(IEnumerable<Variable> items) => Empty.With([.. items]);

    /// <summary>Variables given as JSON text, as tests have them.</summary>
    public static Variables Of(params ReadOnlySpan<(string Name, string Json)> items)
    {
        var variables = new Variable[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            variables[i] = new Variable(items[i].Name, Payload.FromJson(items[i].Json));
        }

        return Empty.With(variables);
    }

    /// <summary>The value of a name.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out Payload? value)
    {
        foreach (var item in _items)
        {
            if (string.Equals(item.Name, name, StringComparison.Ordinal))
            {
                value = item.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>Whether the name is there.</summary>
    public bool Contains(string name) => TryGet(name, out _);

    /// <summary>These variables with others set over them.</summary>
    public Variables With(Variables others) => others.Count == 0 ? this : Count == 0 ? others : With(others._items);

    /// <summary>These variables with one set.</summary>
    public Variables With(string name, Payload value) => With([new Variable(name, value)]);

    private Variables With(ReadOnlySpan<Variable> others)
    {
        var items = new List<Variable>(_items.Length + others.Length);
        items.AddRange(_items);
        foreach (var other in others)
        {
            var index = IndexOf(items, other.Name);
            if (index < 0)
            {
                items.Add(other);
            }
            else
            {
                items[index] = other;
            }
        }

        return new Variables([.. items]);
    }

    /// <inheritdoc/>
    public bool Equals(Variables? other) => other is not null && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Variables);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Bytes);

    /// <inheritdoc/>
    public IEnumerator<Variable> GetEnumerator() => ((IEnumerable<Variable>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int IndexOf(List<Variable> items, string name)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (string.Equals(items[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
