using System.Numerics;

namespace BackOffice.Decisions.Numbers;

internal static class Powers
{
    private static readonly ulong[] s_small = [.. Enumerable.Range(0, 20).Select(static n => (ulong)BigInteger.Pow(10, n))];
    private static readonly UInt128[] s_wide = [.. Enumerable.Range(0, 39).Select(static n => (UInt128)BigInteger.Pow(10, n))];
    private static readonly BigInteger[] s_big = [.. Enumerable.Range(0, 128).Select(static n => BigInteger.Pow(10, n))];

    /// <summary>10^n for n up to 19.</summary>
    internal static ulong Small(int n) => s_small[n];

    /// <summary>10^n for n up to 38.</summary>
    internal static UInt128 Wide(int n) => s_wide[n];

    internal static BigInteger OfTen(int n) => n < s_big.Length ? s_big[n] : BigInteger.Pow(10, n);

    internal static int Digits(UInt128 value)
    {
        // log10(2) ≈ 1233 / 4096 gives the count or one less.
        var bits = 128 - (int)UInt128.LeadingZeroCount(value);
        var guess = (bits * 1233) >> 12;
        return guess < 39 && value >= s_wide[guess] ? guess + 1 : Math.Max(guess, 1);
    }

    internal static int Digits(BigInteger magnitude)
    {
        var bits = (long)magnitude.GetBitLength();
        var guess = (int)(bits * 30103 / 100000);
        return BigInteger.Abs(magnitude) >= OfTen(guess) ? guess + 1 : Math.Max(guess, 1);
    }
}
