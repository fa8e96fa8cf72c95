using System.Globalization;
using System.Numerics;
using BackOffice.Decisions.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace BackOffice.Decisions.Tests.Numbers;

public sealed class Decimal128Tests
{
    // Small enough that System.Decimal's 28 digits hold sums and products exactly.
    private static readonly Arbitrary<decimal> s_decimals = Arb.From(
        from coefficient in Gen.Choose(int.MinValue, int.MaxValue)
        from scale in Gen.Choose(0, 9)
        select new decimal(Math.Abs((long)coefficient) % int.MaxValue is var c ? (int)c : 0, 0, 0, coefficient < 0, (byte)scale));

    private static readonly Arbitrary<BigInteger> s_integers = Arb.From(
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        from digits in Gen.Choose(1, 28)
        select (((BigInteger)high << 62) + ((BigInteger)middle << 31) + low) % BigInteger.Pow(10, digits));

    [Fact]
    public void Sums_differences_and_products_are_those_of_decimal() => Prop.ForAll(s_decimals, s_decimals, static (a, b) =>
        (Of(a) + Of(b)) == Of(a + b) && (Of(a) - Of(b)) == Of(a - b) && (Of(a) * Of(b)) == Of(a * b)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_is_that_of_decimal() => Prop.ForAll(s_decimals, s_decimals, static (a, b) =>
        Math.Sign(Of(a).CompareTo(Of(b))) == Math.Sign(a.CompareTo(b)) && (Of(a) == Of(b)) == (a == b)
        && (a != b || Of(a).GetHashCode() == Of(b).GetHashCode())).QuickCheckThrowOnFailure();

    [Fact]
    public void Rounding_is_that_of_decimal() => Prop.ForAll(s_decimals, Arb.From(Gen.Choose(0, 9)), static (a, places) =>
        Decimal128.Round(Of(a), places, RoundingMode.HalfEven) == Of(decimal.Round(a, places, MidpointRounding.ToEven))
        && Decimal128.Round(Of(a), places, RoundingMode.HalfUp) == Of(decimal.Round(a, places, MidpointRounding.AwayFromZero))
        && Decimal128.Round(Of(a), places, RoundingMode.Down) == Of(decimal.Round(a, places, MidpointRounding.ToZero))
        && Decimal128.Round(Of(a), places, RoundingMode.Floor) == Of(decimal.Round(a, places, MidpointRounding.ToNegativeInfinity))
        && Decimal128.Round(Of(a), places, RoundingMode.Ceiling) == Of(decimal.Round(a, places, MidpointRounding.ToPositiveInfinity))).QuickCheckThrowOnFailure();

    [Fact]
    public void Sums_of_integers_are_those_of_big_integers() => Prop.ForAll(s_integers, s_integers, static (a, b) =>
        (Decimal128.From(a) + Decimal128.From(b)) == Decimal128.From(a + b)
        && (Decimal128.From(a) * Decimal128.From(b)) == Decimal128.From(a * b)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_quotient_is_the_nearest_number_of_34_digits() => Prop.ForAll(s_integers, s_integers, static (a, b) =>
    {
        if (b.IsZero || a.IsZero)
        {
            return true;
        }

        // |q·b − a| is at most half a unit in the last place of q, times b.
        var quotient = Decimal128.From(a) / Decimal128.From(b);
        var exponent = Math.Min(quotient.Exponent, 0);
        var scaled = BigInteger.Parse(Decimal128.Abs(quotient).Coefficient.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            * BigInteger.Pow(10, Math.Max(quotient.Exponent, 0));
        var distance = BigInteger.Abs((scaled * BigInteger.Abs(b)) - (BigInteger.Abs(a) * BigInteger.Pow(10, -exponent)));
        var digits = scaled.ToString(CultureInfo.InvariantCulture).Length;
        var unit = BigInteger.Pow(10, Math.Max(0, digits - 34));
        return distance * 2 <= BigInteger.Abs(b) * unit && (digits >= 34 || distance.IsZero);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_remainder_has_the_sign_of_the_divisor() => Prop.ForAll(s_decimals, s_decimals, static (a, b) =>
        b == 0 || Decimal128.Modulo(Of(a), Of(b)) == Of((a % b) is var rest && rest != 0 && Math.Sign(rest) != Math.Sign(b) ? rest + b : rest)).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_reads_as_the_same_number() => Prop.ForAll(s_decimals, static a =>
        Decimal128.TryParse(Of(a).ToString(), out var read) && read == Of(a) && Of(a).TryToDecimal(out var back) && back == a).QuickCheckThrowOnFailure();

    [Fact]
    public void The_square_of_a_square_root_is_the_number() => Prop.ForAll(s_decimals, static a =>
    {
        var root = Decimal128.Sqrt(Decimal128.Abs(Of(a)));
        return Near(root * root, Decimal128.Abs(Of(a)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_logarithm_undoes_the_power_of_e() => Prop.ForAll(Arb.From(Gen.Choose(-5_000, 5_000)), static thousandths =>
    {
        var x = Of(thousandths / 100m);
        return Near(Decimal128.Log(Decimal128.Exp(x)), x);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("9999999999999999999999999999999999", "1", "10000000000000000000000000000000000")]
    [InlineData("9999999999999999999999999999999999", "0.5", "10000000000000000000000000000000000")]
    [InlineData("9999999999999999999999999999999998", "0.5", "9999999999999999999999999999999998")]
    [InlineData("1e6000", "1e-6000", "1E6000")]
    public void A_half_goes_to_the_even_neighbour(string left, string right, string sum) =>
        Assert.Equal(sum, (Read(left) + Read(right)).ToString());

    [Theory]
    [InlineData("1e6144", "10")]
    [InlineData("1e-6176", "1e7000")]
    public void Beyond_the_range_there_is_no_number(string left, string right) =>
        Assert.False(Decimal128.TryParse(right, out var factor) && (Read(left) * factor).IsDefined);

    [Fact]
    public void Nothing_divided_by_zero_is_a_number() => Assert.False((Decimal128.One / Decimal128.Zero).IsDefined);

    private static Decimal128 Of(decimal value) => Decimal128.From(value);

    private static Decimal128 Read(string text) => Decimal128.TryParse(text, out var value) ? value : throw new FormatException(text);

    private static bool Near(Decimal128 found, Decimal128 expected) =>
        Decimal128.Abs(found - expected) <= Read("1e-30") * (Decimal128.Abs(expected) + Decimal128.One);
}
