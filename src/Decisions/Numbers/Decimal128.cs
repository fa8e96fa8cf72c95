using System.Globalization;
using System.Numerics;

namespace BackOffice.Decisions.Numbers;

/// <summary>
/// A decimal number of 34 significant digits, rounded half to even (IEEE 754-2008 decimal128, DMN 1.5 section 10.3.2.3.1).
/// What has no value (division by zero, beyond 10^6144) is <see cref="Undefined"/>, which every operation hands on.
/// </summary>
public readonly partial struct Decimal128 : IEquatable<Decimal128>, IComparable<Decimal128>, IComparable
{
    /// <summary>Significant digits that a number keeps.</summary>
    public const int Precision = 34;

    internal const int MaxExponent = 6111;
    internal const int MinExponent = -6176;
    private const int UndefinedExponent = int.MinValue;

    private readonly ulong _high;
    private readonly ulong _low;
    private readonly int _exponent;
    private readonly bool _negative;

    private Decimal128(ulong high, ulong low, int exponent, bool negative)
    {
        _high = high;
        _low = low;
        _exponent = exponent;
        _negative = negative;
    }

    private Decimal128(UInt128 coefficient, int exponent, bool negative)
        : this((ulong)(coefficient >> 64), (ulong)coefficient, exponent, negative)
    {
    }

    /// <summary>0.</summary>
    public static Decimal128 Zero => default;

    /// <summary>1.</summary>
    public static Decimal128 One => new(0, 1, 0, false);

    /// <summary>The result of an operation that has none.</summary>
    public static Decimal128 Undefined => new(0, 0, UndefinedExponent, false);

    /// <summary>Whether this is a number at all.</summary>
    public bool IsDefined => _exponent != UndefinedExponent;

    /// <summary>Whether this is 0.</summary>
    public bool IsZero => (_high | _low) == 0 && IsDefined;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => (_high | _low) == 0 ? 0 : _negative ? -1 : 1;

    /// <summary>Whether this has no fraction.</summary>
    public bool IsInteger => IsDefined && (_exponent >= 0 || Stripped()._exponent >= 0);

    internal UInt128 Coefficient => new(_high, _low);

    internal int Exponent => _exponent;

    private BigInteger SignedCoefficient => _negative ? -(BigInteger)Coefficient : Coefficient;

    // Small: the coefficient fits a long, which is nearly always so and makes the fast path.
    private bool IsSmall => _high == 0 && _low <= long.MaxValue;

    private long SignedLow => _negative ? -(long)_low : (long)_low;

    /// <summary>The number of a long.</summary>
    public static Decimal128 From(long value) =>
        value >= 0 ? new(0, (ulong)value, 0, false) : new(0, (ulong)-(Int128)value, 0, true);

    /// <summary>The number of a System.Decimal; all its digits are kept.</summary>
    public static Decimal128 From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var low = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
        return new Decimal128((uint)bits[2], low, -((bits[3] >> 16) & 0xFF), bits[3] < 0);
    }

    /// <summary>The number nearest to an integer of any size.</summary>
    public static Decimal128 From(BigInteger value) => Rounding.Fit(value, 0);

    internal static Decimal128 Of(UInt128 coefficient, int exponent, bool negative) =>
        coefficient == 0 ? new Decimal128(0UL, 0UL, 0, false) : new Decimal128(coefficient, exponent, negative);

    /// <summary>The long, if this is an integer that fits one.</summary>
    public bool TryToInt64(out long value)
    {
        value = 0;
        if (!IsDefined)
        {
            return false;
        }

        var number = _exponent == 0 ? this : Stripped();
        if (number._exponent is < 0 or > 19)
        {
            return false;
        }

        var magnitude = (BigInteger)number.Coefficient * Powers.OfTen(number._exponent);
        if (number._negative)
        {
            magnitude = -magnitude;
        }

        if (magnitude < long.MinValue || magnitude > long.MaxValue)
        {
            return false;
        }

        value = (long)magnitude;
        return true;
    }

    internal bool TryToCached(int from, int to, out int index)
    {
        var value = SignedLow;
        index = (int)value - from;
        return _exponent == 0 && IsSmall && value >= from && value <= to;
    }

    /// <summary>The System.Decimal nearest to this, if it is in its range.</summary>
    public bool TryToDecimal(out decimal value) =>
        decimal.TryParse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value) && IsDefined;

    /// <summary>The integer, if this has no fraction; false beyond 10^<paramref name="maxDigits"/>.</summary>
    internal bool TryToBigInteger(int maxDigits, out BigInteger value)
    {
        var number = Stripped();
        if (!number.IsDefined || number._exponent < 0 || number._exponent > maxDigits)
        {
            value = default;
            return false;
        }

        value = number.SignedCoefficient * Powers.OfTen(number._exponent);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Decimal128 other) => IsDefined == other.IsDefined && (!IsDefined || CompareTo(other) == 0);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Decimal128 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var number = Stripped();
        return HashCode.Combine(number._high, number._low, number._exponent, number._negative);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) =>
        obj is Decimal128 other ? CompareTo(other) : throw new ArgumentException("Expected a Decimal128.", nameof(obj));

    /// <summary>Compares by value; an undefined number stands before all others.</summary>
    public int CompareTo(Decimal128 other)
    {
        if (_exponent == other._exponent && IsSmall && other.IsSmall)
        {
            return SignedLow.CompareTo(other.SignedLow);
        }

        if (!IsDefined || !other.IsDefined)
        {
            return IsDefined.CompareTo(other.IsDefined);
        }

        var sign = Sign;
        if (sign != other.Sign || sign == 0)
        {
            return sign.CompareTo(other.Sign);
        }

        return _negative ? other.CompareMagnitude(this) : CompareMagnitude(other);
    }

    private int CompareMagnitude(Decimal128 other)
    {
        if (_exponent == other._exponent)
        {
            return Coefficient.CompareTo(other.Coefficient);
        }

        var top = Powers.Digits(Coefficient) + _exponent;
        var otherTop = Powers.Digits(other.Coefficient) + other._exponent;
        if (top != otherTop)
        {
            return top.CompareTo(otherTop);
        }

        var lowest = Math.Min(_exponent, other._exponent);
        return ((BigInteger)Coefficient * Powers.OfTen(_exponent - lowest))
            .CompareTo((BigInteger)other.Coefficient * Powers.OfTen(other._exponent - lowest));
    }

    /// <summary>The same number without trailing zeros in its coefficient.</summary>
    internal Decimal128 Stripped()
    {
        if ((_high | _low) == 0)
        {
            return IsDefined ? default : this;
        }

        if (_high == 0)
        {
            var low = _low;
            var exponent = _exponent;
            while (low % 10 == 0)
            {
                low /= 10;
                exponent++;
            }

            return new Decimal128(0, low, exponent, _negative);
        }

        var coefficient = Coefficient;
        var power = _exponent;
        while (coefficient % 10 == 0)
        {
            coefficient /= 10;
            power++;
        }

        return new Decimal128(coefficient, power, _negative);
    }

#pragma warning disable CS1591 // Operators say what they do.
    public static bool operator ==(Decimal128 left, Decimal128 right) => left.Equals(right);

    public static bool operator !=(Decimal128 left, Decimal128 right) => !left.Equals(right);

    public static bool operator <(Decimal128 left, Decimal128 right) => left.CompareTo(right) < 0;

    public static bool operator >(Decimal128 left, Decimal128 right) => left.CompareTo(right) > 0;

    public static bool operator <=(Decimal128 left, Decimal128 right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Decimal128 left, Decimal128 right) => left.CompareTo(right) >= 0;
#pragma warning restore CS1591
}
