using System.Numerics;

namespace BackOffice.Decisions.Numbers;

/// <summary>exp and log on integers scaled by 10^scale.</summary>
internal static class FixedPoint
{
    internal static BigInteger From(Decimal128 value, int scale)
    {
        var coefficient = value.Sign < 0 ? -(BigInteger)value.Coefficient : value.Coefficient;
        var shift = value.Exponent + scale;
        return shift >= 0 ? coefficient * Powers.OfTen(shift) : coefficient / Powers.OfTen(Math.Min(-shift, 12_000));
    }

    /// <summary>e^x: x is halved 2^k-fold until the series converges fast, the power of ten is taken out beforehand.</summary>
    internal static Decimal128 Exp(BigInteger x, int scale)
    {
        const int Extra = 12;
        var work = scale + Extra;
        var one = Powers.OfTen(work);
        var ln10 = LogTen(work);
        x *= Powers.OfTen(Extra);
        var tens = (int)BigInteger.Divide(x, ln10);
        x -= tens * ln10;
        const int Halvings = 8;
        x >>= Halvings;
        var sum = one;
        var term = one;
        for (var n = 1; !term.IsZero; n++)
        {
            term = term * x / (one * n);
            sum += term;
        }

        for (var i = 0; i < Halvings; i++)
        {
            sum = sum * sum / one;
        }

        return Rounding.Fit(sum, tens - work);
    }

    /// <summary>ln(value), scaled: value = m * 10^k with m near 1, ln m by the area-hyperbolic-tangent series after square roots.</summary>
    internal static BigInteger Log(Decimal128 value, int scale)
    {
        const int Extra = 12;
        var work = scale + Extra;
        var digits = Powers.Digits(value.Coefficient);
        var mantissa = (BigInteger)value.Coefficient * Powers.OfTen(work) / Powers.OfTen(digits - 1);
        var tens = digits - 1 + value.Exponent;
        if (mantissa > 5 * Powers.OfTen(work))
        {
            mantissa = (BigInteger)value.Coefficient * Powers.OfTen(work) / Powers.OfTen(digits);
            tens++;
        }

        return (LogNearOne(mantissa, work) + (tens * LogTen(work))) / Powers.OfTen(Extra);
    }

    // The working scales are few, yet computing ln 10 costs little beside one exp.
    private static BigInteger LogTen(int work) => LogNearOne(Powers.OfTen(work) * 10, work);

    private static BigInteger LogNearOne(BigInteger x, int work)
    {
        var one = Powers.OfTen(work);
        // ln x = ln(x / 2^k) + k ln 2, where ln 2 = 2 atanh(1/3).
        var twos = 0;
        while (x > one * 3 / 2)
        {
            x >>= 1;
            twos++;
        }

        while (x < one * 3 / 4)
        {
            x <<= 1;
            twos--;
        }

        var result = TwiceAtanh((x - one) * one / (x + one), one);
        return twos == 0 ? result : result + (twos * TwiceAtanh(one / 3, one));
    }

    private static BigInteger TwiceAtanh(BigInteger t, BigInteger one)
    {
        var square = t * t / one;
        var sum = t;
        var power = t;
        for (var n = 3; !power.IsZero; n += 2)
        {
            power = power * square / one;
            sum += power / n;
        }

        return sum * 2;
    }
}
