using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace BackOffice.Decisions.Feel.Syntax;

/// <summary>A list of the syntax tree that compares by its items, so that trees compare as a whole.</summary>
[CollectionBuilder(typeof(SyntaxList), nameof(SyntaxList.Create))]
internal readonly struct SyntaxList<T>(ImmutableArray<T> items) : IEquatable<SyntaxList<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly ImmutableArray<T> _items = items;

    public int Count => _items.IsDefault ? 0 : _items.Length;

    public T this[int index] => _items[index];

    public static bool operator ==(SyntaxList<T> left, SyntaxList<T> right) => left.Equals(right);

    public static bool operator !=(SyntaxList<T> left, SyntaxList<T> right) => !left.Equals(right);

    public bool Equals(SyntaxList<T> other) => this.SequenceEqual(other);

    public override bool Equals(object? obj) => obj is SyntaxList<T> other && Equals(other);

    public override int GetHashCode() => Count;

    public IEnumerator<T> GetEnumerator() => (_items.IsDefault ? [] : _items.AsEnumerable()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal static class SyntaxList
{
    internal static SyntaxList<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => new([.. items]);
}
