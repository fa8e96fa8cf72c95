using System.Numerics;

namespace BackOffice.Decisions.Numbers;

#pragma warning disable CA2225 // FEEL has operators, not named methods for them.
public readonly partial struct Decimal128
{
    /// <summary>The sum.</summary>
    public static Decimal128 operator +(Decimal128 left, Decimal128 right)
    {
        if (left._exponent == right._exponent && left.IsSmall && right.IsSmall && left.IsDefined)
        {
            var sum = (Int128)left.SignedLow + right.SignedLow;
            return sum == 0 ? default : new Decimal128(0, (ulong)(sum < 0 ? -sum : sum), left._exponent, sum < 0);
        }

        if (!left.IsDefined || !right.IsDefined)
        {
            return Undefined;
        }

        return left.IsZero ? right : right.IsZero ? left : AddAligned(left, right);
    }

    /// <summary>The difference.</summary>
    public static Decimal128 operator -(Decimal128 left, Decimal128 right) => left + -right;

    /// <summary>The number with the other sign.</summary>
    public static Decimal128 operator -(Decimal128 value) =>
        value.Sign == 0 ? value : new Decimal128(value._high, value._low, value._exponent, !value._negative);

    /// <summary>The product.</summary>
    public static Decimal128 operator *(Decimal128 left, Decimal128 right)
    {
        if (!left.IsDefined || !right.IsDefined)
        {
            return Undefined;
        }

        var negative = left._negative != right._negative;
        var exponent = left._exponent + right._exponent;
        return left._high == 0 && right._high == 0
            ? Rounding.Fit((UInt128)left._low * right._low, exponent, negative)
            : Rounding.Fit(left.SignedCoefficient * right.SignedCoefficient, exponent);
    }

    /// <summary>The quotient; undefined where the divisor is 0.</summary>
    public static Decimal128 operator /(Decimal128 left, Decimal128 right)
    {
        if (!left.IsDefined || !right.IsDefined || right.IsZero)
        {
            return Undefined;
        }

        if (left.IsZero)
        {
            return default;
        }

        return left._high == 0 && right._high == 0 && TryDivideShort(left, right, out var quotient)
            ? quotient
            : DivideLong(left, right);
    }

    /// <summary>The remainder that has the sign of the divisor: a - b * floor(a / b).</summary>
    public static Decimal128 Modulo(Decimal128 dividend, Decimal128 divisor)
    {
        if (!dividend.IsDefined || !divisor.IsDefined || divisor.IsZero)
        {
            return Undefined;
        }

        var lowest = Math.Min(dividend._exponent, divisor._exponent);
        var a = dividend.SignedCoefficient * Powers.OfTen(dividend._exponent - lowest);
        var b = divisor.SignedCoefficient * Powers.OfTen(divisor._exponent - lowest);
        var remainder = BigInteger.Remainder(a, b);
        if (!remainder.IsZero && remainder.Sign != b.Sign)
        {
            remainder += b;
        }

        return Rounding.Fit(remainder, lowest);
    }

    /// <summary>The number without its sign.</summary>
    public static Decimal128 Abs(Decimal128 value) => value._negative ? -value : value;

    // A difference of exponents beyond this leaves of the smaller operand nothing but its sign.
    private const int Reach = 3 * Precision;

    private static Decimal128 AddAligned(Decimal128 left, Decimal128 right)
    {
        if (left._exponent < right._exponent)
        {
            (left, right) = (right, left);
        }

        var distance = left._exponent - right._exponent;
        if (distance <= 18 && left.IsSmall && right.IsSmall)
        {
            var sum = ((Int128)left.SignedLow * (long)Powers.Small(distance)) + right.SignedLow;
            return Rounding.Fit((UInt128)(sum < 0 ? -sum : sum), right._exponent, sum < 0);
        }

        if (distance > Reach)
        {
            return Rounding.Fit((left.SignedCoefficient * Powers.OfTen(Reach)) + right.Sign, left._exponent - Reach);
        }

        return Rounding.Fit((left.SignedCoefficient * Powers.OfTen(distance)) + right.SignedCoefficient, right._exponent);
    }

    private static bool TryDivideShort(Decimal128 left, Decimal128 right, out Decimal128 quotient)
    {
        var dividend = left._low;
        var exponent = left._exponent - right._exponent;
        for (var more = 0; more <= 8; more++)
        {
            var (whole, rest) = Math.DivRem(dividend, right._low);
            if (rest == 0)
            {
                quotient = Rounding.Fit(whole, exponent - more, left._negative != right._negative);
                return true;
            }

            if (dividend > ulong.MaxValue / 10)
            {
                break;
            }

            dividend *= 10;
        }

        quotient = default;
        return false;
    }

    private static Decimal128 DivideLong(Decimal128 left, Decimal128 right)
    {
        var shift = Math.Max(0, Precision + 2 + Powers.Digits(right.Coefficient) - Powers.Digits(left.Coefficient));
        var quotient = BigInteger.DivRem(left.SignedCoefficient * Powers.OfTen(shift), right.SignedCoefficient, out var rest);
        var exponent = left._exponent - right._exponent - shift;
        if (!rest.IsZero)
        {
            // One more digit says that the quotient goes on, so that a half is not taken for exact.
            quotient = (quotient * 10) + (left._negative == right._negative ? 1 : -1);
            return Rounding.Fit(quotient, exponent - 1);
        }

        var exact = Rounding.Fit(quotient, exponent).Stripped();
        return exact._exponent > 0 && exact._exponent < 18 ? Rounding.Fit(exact.SignedCoefficient * Powers.OfTen(exact._exponent), 0) : exact;
    }
}
