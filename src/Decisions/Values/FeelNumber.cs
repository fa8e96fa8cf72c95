using BackOffice.Decisions.Numbers;

namespace BackOffice.Decisions.Values;

/// <summary>A number: decimal, 34 digits.</summary>
public sealed class FeelNumber : FeelValue
{
    private const int CacheFrom = -128;
    private const int CacheTo = 1023;

    private static readonly FeelNumber[] s_small =
        [.. Enumerable.Range(CacheFrom, CacheTo - CacheFrom + 1).Select(static n => new FeelNumber(Decimal128.From(n)))];

    private FeelNumber(Decimal128 value) => Value = value;

    /// <inheritdoc/>
    public override FeelKind Kind => FeelKind.Number;

    /// <summary>The number itself.</summary>
    public Decimal128 Value { get; }

    /// <summary>The value of a long.</summary>
    public static FeelNumber From(long value) =>
        value is >= CacheFrom and <= CacheTo ? s_small[value - CacheFrom] : new FeelNumber(Decimal128.From(value));

    /// <summary>The value of a decimal.</summary>
    public static FeelNumber From(decimal value) => new(Decimal128.From(value));

    /// <summary>The value of a number.</summary>
    /// <exception cref="ArgumentException">The number is undefined.</exception>
    public static FeelNumber From(Decimal128 value) =>
        value.IsDefined ? Of(value) : throw new ArgumentException("An undefined number is no FEEL value.", nameof(value));

    /// <summary>The long, if this is an integer that fits one.</summary>
    public bool TryToInt64(out long value) => Value.TryToInt64(out value);

    /// <summary>The decimal nearest to this, if it is in its range.</summary>
    public bool TryToDecimal(out decimal value) => Value.TryToDecimal(out value);

    internal static FeelNumber Of(Decimal128 value) =>
        value.TryToCached(CacheFrom, CacheTo, out var index) ? s_small[index] : new FeelNumber(value);

    private protected override int Hash() => Value.GetHashCode();
}
