using BackOffice.Decisions.Numbers;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>Functions of numbers.</summary>
internal static class NumberBuiltIns
{
    private const string Section = "10.3.4.5";
    private const int LeastScale = -6111;
    private const int GreatestScale = 6176;

    internal static IEnumerable<BuiltIn> All =>
    [
        new("decimal", Section,
            ("n: number, scale: number", static call => Round(call, RoundingMode.HalfEven)),
            ("n: number, scale: number, mode: string", RoundAsNamed)),
        new("floor", Section, ("n: number, scale?: number", static call => Round(call, RoundingMode.Floor))),
        new("ceiling", Section, ("n: number, scale?: number", static call => Round(call, RoundingMode.Ceiling))),
        new("round up", Section, ("n: number, scale: number", static call => Round(call, RoundingMode.Up))),
        new("round down", Section, ("n: number, scale: number", static call => Round(call, RoundingMode.Down))),
        new("round half up", Section, ("n: number, scale: number", static call => Round(call, RoundingMode.HalfUp))),
        new("round half down", Section, ("n: number, scale: number", static call => Round(call, RoundingMode.HalfDown))),
        new("abs", Section,
            ("n: number", static call => call.Of(Decimal128.Abs(call.Number(0)))),
            ("n: days and time duration|years and months duration", AbsDuration)),
        new("modulo", Section, ("dividend: number, divisor: number", Modulo)),
        new("sqrt", Section, ("number: number", Sqrt)),
        new("log", Section, ("number: number", Log)),
        new("exp", Section, ("number: number", static call => call.Of(Decimal128.Exp(call.Number(0))))),
        new("odd", Section, ("number: number", static call => Parity(call, 1))),
        new("even", Section, ("number: number", static call => Parity(call, 0))),
        new("random number", "Camunda", ("", RandomNumber)),
    ];

    private static FeelValue Round(BuiltInCall call, RoundingMode mode)
    {
        if (!call.Has(1))
        {
            return call.Of(Decimal128.Round(call.Number(0), 0, mode));
        }

        var scale = Decimal128.Round(call.Number(1), 0, RoundingMode.Down);
        return scale.TryToInt64(out var places) && places is >= LeastScale and <= GreatestScale
            ? call.Of(Decimal128.Round(call.Number(0), (int)places, mode))
            : call.Fail($"The scale lies between {LeastScale} and {GreatestScale}, found {call[1]}.", FeelFailureKind.OutOfRange);
    }

    // Camunda's third argument names the mode as Java does.
    private static FeelValue RoundAsNamed(BuiltInCall call)
    {
        RoundingMode? mode = call.Text(2).ToUpperInvariant() switch
        {
            "UP" => RoundingMode.Up,
            "DOWN" => RoundingMode.Down,
            "CEILING" => RoundingMode.Ceiling,
            "FLOOR" => RoundingMode.Floor,
            "HALF_UP" => RoundingMode.HalfUp,
            "HALF_DOWN" => RoundingMode.HalfDown,
            "HALF_EVEN" or "UNNECESSARY" => RoundingMode.HalfEven,
            _ => null,
        };
        if (mode is not { } known)
        {
            return call.Fail($"There is no rounding mode {ValueText.Short(call[2])}.");
        }

        var rounded = Round(call, known);
        return call.Text(2).Equals("UNNECESSARY", StringComparison.OrdinalIgnoreCase) && !rounded.Equals(call[0])
            ? call.Fail($"{call[0]} needs rounding.", FeelFailureKind.OutOfRange)
            : rounded;
    }

    private static FeelValue AbsDuration(BuiltInCall call) => call[0] switch
    {
        FeelDaysTimeDuration days => new FeelDaysTimeDuration(Int128.Abs(days.Nanoseconds)),
        FeelYearsMonthsDuration { Months: > long.MinValue } months => FeelYearsMonthsDuration.FromMonths(Math.Abs(months.Months)),
        _ => call.Fail("The duration has no opposite in range.", FeelFailureKind.OutOfRange),
    };

    private static FeelValue Modulo(BuiltInCall call) => call.Number(1).IsZero
        ? call.Fail("The divisor is 0.", FeelFailureKind.OutOfRange)
        : call.Of(Decimal128.Modulo(call.Number(0), call.Number(1)));

    private static FeelValue Sqrt(BuiltInCall call) => call.Number(0).Sign < 0
        ? call.Fail($"The number is at least 0, found {call[0]}.", FeelFailureKind.OutOfRange)
        : call.Of(Decimal128.Sqrt(call.Number(0)));

    private static FeelValue Log(BuiltInCall call) => call.Number(0).Sign <= 0
        ? call.Fail($"The number is greater than 0, found {call[0]}.", FeelFailureKind.OutOfRange)
        : call.Of(Decimal128.Log(call.Number(0)));

    private static FeelValue Parity(BuiltInCall call, int rest) => call.Number(0).IsInteger
        ? FeelBoolean.Of(Decimal128.Modulo(call.Number(0), Decimal128.From(2)) == Decimal128.From(rest))
        : call.Fail($"The number is whole, found {call[0]}.");

    // 96 bits make a fraction of 28 digits.
    private static FeelValue RandomNumber(BuiltInCall call)
    {
        if (call.Options.Chance is not { } chance)
        {
            return call.Fail("The host gives no chance.", FeelFailureKind.NotSupplied);
        }

        var bits = ((UInt128)chance() << 64) | ((UInt128)chance() << 32) | chance();
        return call.Of(Decimal128.From((System.Numerics.BigInteger)bits) / Decimal128.From(System.Numerics.BigInteger.One << 96));
    }
}
