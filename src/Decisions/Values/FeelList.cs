using System.Collections.Immutable;

namespace BackOffice.Decisions.Values;

/// <summary>A list.</summary>
public sealed class FeelList : FeelValue
{
    private FeelList(ImmutableArray<FeelValue> items)
    {
        Items = items;
        var height = 0;
        foreach (var item in items)
        {
            height = Math.Max(height, item.Height);
        }

        Height = height + 1;
    }

    /// <summary>The list without items.</summary>
    public static FeelList Empty { get; } = new([]);

    /// <inheritdoc/>
    public override FeelKind Kind => FeelKind.List;

    /// <summary>The items in order.</summary>
    public ImmutableArray<FeelValue> Items { get; }

    internal override int Height { get; }

    /// <summary>The list of the items.</summary>
    public static FeelList Of(ImmutableArray<FeelValue> items) => items.IsDefaultOrEmpty ? Empty : new FeelList(items);

    /// <summary>The list of the items.</summary>
    public static FeelList Of(params IEnumerable<FeelValue> items) => Of([.. items]);

    private protected override int Hash()
    {
        var hash = default(HashCode);
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
