using System.Numerics;

namespace BackOffice.Decisions.Numbers;

public readonly partial struct Decimal128
{
    // Working digits beyond the 34 kept, so that the last one is right after rounding.
    private const int Guard = 22;

    /// <summary>The number rounded to so many decimal places; a negative count rounds before the point.</summary>
    public static Decimal128 Round(Decimal128 value, int places, RoundingMode mode)
    {
        var surplus = -places - value._exponent;
        if (!value.IsDefined || surplus <= 0)
        {
            return value;
        }

        var shortened = Rounding.Shorten(value.Coefficient, surplus, mode, value._negative);
        return Rounding.Fit(value._negative ? -shortened : shortened, -places);
    }

    /// <summary>The square root; undefined below 0.</summary>
    public static Decimal128 Sqrt(Decimal128 value)
    {
        if (!value.IsDefined || value.Sign < 0)
        {
            return Undefined;
        }

        if (value.IsZero)
        {
            return default;
        }

        var shift = (2 * (Precision + 2)) + (value._exponent & 1);
        var scaled = value.SignedCoefficient * Powers.OfTen(shift);
        var root = IntegerSqrt(scaled);
        var exponent = (value._exponent - shift) / 2;
        return root * root == scaled
            ? Rounding.Fit(root, exponent).Stripped().Unstripped()
            : Rounding.Fit((root * 10) + 1, exponent - 1);
    }

    /// <summary>e to the power of the number.</summary>
    public static Decimal128 Exp(Decimal128 value)
    {
        if (!value.IsDefined || value > From(20_000))
        {
            return Undefined;
        }

        return value < From(-20_000) ? default : FixedPoint.Exp(FixedPoint.From(value, Precision + Guard + 5), Precision + Guard + 5);
    }

    /// <summary>The natural logarithm; undefined at and below 0.</summary>
    public static Decimal128 Log(Decimal128 value)
    {
        if (!value.IsDefined || value.Sign <= 0)
        {
            return Undefined;
        }

        const int Scale = (2 * Precision) + Guard;
        return Rounding.Fit(FixedPoint.Log(value, Scale), -Scale);
    }

    /// <summary>The number to a power; undefined where there is no real one (or 0 to a negative power).</summary>
    public static Decimal128 Power(Decimal128 value, Decimal128 power)
    {
        if (!value.IsDefined || !power.IsDefined)
        {
            return Undefined;
        }

        if (power.IsZero)
        {
            return One;
        }

        if (value.IsZero)
        {
            return power.Sign > 0 ? default : Undefined;
        }

        if (power.TryToInt64(out var whole) && Math.Abs(whole) <= 1_000_000_000)
        {
            return IntegerPower(value, whole);
        }

        if (value._negative)
        {
            return Undefined;
        }

        const int Scale = Precision + Guard + 5;
        var exponent = FixedPoint.From(power, Scale) * FixedPoint.Log(value, Scale + Precision) / Powers.OfTen(Scale + Precision);
        return BigInteger.Abs(exponent) > 20_000 * Powers.OfTen(Scale)
            ? (exponent.Sign < 0 ? default : Undefined)
            : FixedPoint.Exp(exponent, Scale);
    }

    // Square and multiply on coefficients of 34 + Guard digits: the error stays below the last digit kept.
    private static Decimal128 IntegerPower(Decimal128 value, long power)
    {
        var (result, resultExponent) = (BigInteger.One, 0L);
        var (factor, factorExponent) = (value.SignedCoefficient, (long)value._exponent);
        for (var rest = Math.Abs(power); rest > 0; rest >>= 1)
        {
            if ((rest & 1) == 1)
            {
                (result, resultExponent) = Limit(result * factor, resultExponent + factorExponent);
            }

            (factor, factorExponent) = Limit(factor * factor, factorExponent * 2);
            if (Math.Abs(resultExponent) > 100_000 || (Math.Abs(factorExponent) > 100_000 && rest > 1))
            {
                var large = (Math.Abs(resultExponent) > 100_000 ? resultExponent : factorExponent) > 0;
                return large == power > 0 ? Undefined : default;
            }
        }

        if (power > 0)
        {
            return Rounding.Fit(result, (int)resultExponent);
        }

        var shift = (2 * Precision) + Guard + Powers.Digits(result);
        var inverse = BigInteger.DivRem(Powers.OfTen(shift), result, out var remainder);
        return remainder.IsZero
            ? Rounding.Fit(inverse, (int)-resultExponent - shift).Stripped().Unstripped()
            : Rounding.Fit(inverse, (int)-resultExponent - shift);
    }

    private static (BigInteger Coefficient, long Exponent) Limit(BigInteger coefficient, long exponent)
    {
        var surplus = Powers.Digits(coefficient) - (2 * (Precision + Guard));
        return surplus > 0 ? (coefficient / Powers.OfTen(surplus), exponent + surplus) : (coefficient, exponent);
    }

    // Whole numbers keep exponent 0, where the fast paths are.
    private Decimal128 Unstripped() =>
        _exponent is > 0 and < 18 ? Rounding.Fit(SignedCoefficient * Powers.OfTen(_exponent), 0) : this;

    private static BigInteger IntegerSqrt(BigInteger value)
    {
        var root = BigInteger.One << (int)((value.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (value / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
