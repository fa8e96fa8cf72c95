using System.Numerics;

namespace BackOffice.Decisions.Numbers;

/// <summary>Brings a coefficient of any length back to 34 digits.</summary>
internal static class Rounding
{
    private static readonly UInt128 s_limit = Powers.Wide(Decimal128.Precision);

    internal static Decimal128 Fit(UInt128 coefficient, int exponent, bool negative)
    {
        if (coefficient < s_limit && exponent is <= Decimal128.MaxExponent and >= Decimal128.MinExponent)
        {
            return Decimal128.Of(coefficient, exponent, negative);
        }

        return Fit(negative ? -(BigInteger)coefficient : coefficient, exponent);
    }

    internal static Decimal128 Fit(BigInteger coefficient, int exponent)
    {
        if (coefficient.IsZero)
        {
            return Decimal128.Zero;
        }

        var magnitude = BigInteger.Abs(coefficient);
        var surplus = Math.Max(Powers.Digits(magnitude) - Decimal128.Precision, Decimal128.MinExponent - exponent);
        if (surplus > 0)
        {
            magnitude = Shorten(magnitude, surplus, RoundingMode.HalfEven, coefficient.Sign < 0);
            exponent += surplus;
            if (magnitude >= (BigInteger)s_limit)
            {
                magnitude /= 10;
                exponent++;
            }
        }

        if (exponent > Decimal128.MaxExponent)
        {
            var room = Decimal128.Precision - Powers.Digits(magnitude);
            if (exponent - Decimal128.MaxExponent > room)
            {
                return Decimal128.Undefined;
            }

            magnitude *= Powers.OfTen(exponent - Decimal128.MaxExponent);
            exponent = Decimal128.MaxExponent;
        }

        return Decimal128.Of((UInt128)magnitude, exponent, coefficient.Sign < 0);
    }

    /// <summary>Drops the last <paramref name="digits"/> digits.</summary>
    internal static BigInteger Shorten(BigInteger magnitude, int digits, RoundingMode mode, bool negative)
    {
        // Far below one half, whatever the digits are.
        if (digits > Powers.Digits(magnitude) + 1)
        {
            return (mode, negative) is (RoundingMode.Up, _) or (RoundingMode.Ceiling, false) or (RoundingMode.Floor, true)
                ? (magnitude.IsZero ? BigInteger.Zero : BigInteger.One)
                : BigInteger.Zero;
        }

        var divisor = Powers.OfTen(digits);
        var quotient = BigInteger.DivRem(magnitude, divisor, out var rest);
        if (rest.IsZero)
        {
            return quotient;
        }

        var half = (rest * 2).CompareTo(divisor);
        var away = mode switch
        {
            RoundingMode.Up => true,
            RoundingMode.Down => false,
            RoundingMode.Ceiling => !negative,
            RoundingMode.Floor => negative,
            RoundingMode.HalfUp => half >= 0,
            RoundingMode.HalfDown => half > 0,
            _ => half > 0 || (half == 0 && !quotient.IsEven),
        };
        return away ? quotient + 1 : quotient;
    }
}
