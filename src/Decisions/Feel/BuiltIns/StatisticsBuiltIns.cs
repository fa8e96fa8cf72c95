using System.Collections.Immutable;
using BackOffice.Decisions.Numbers;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>Functions that make one value of a list; the items may stand as arguments too.</summary>
internal static class StatisticsBuiltIns
{
    private const string Section = "10.3.4.4";

    internal static IEnumerable<BuiltIn> All =>
    [
        OfItems("min", static call => Extreme(call, -1)),
        OfItems("max", static call => Extreme(call, 1)),
        OfItems("sum", Sum),
        OfItems("product", static call => OfNumbers(call, static numbers => numbers.Aggregate(Decimal128.One, static (a, b) => a * b))),
        OfItems("mean", Mean),
        OfItems("median", static call => OfNumbers(call, Median)),
        OfItems("stddev", static call => OfNumbers(call, StandardDeviation)),
        OfItems("mode", Mode),
        OfItems("all", static call => Quantify(call, every: true)),
        OfItems("any", static call => Quantify(call, every: false)),
        OfItems("and", static call => Quantify(call, every: true)),
        OfItems("or", static call => Quantify(call, every: false)),
    ];

    private static BuiltIn OfItems(string name, BuiltInBody body) => new(name, Section, ("list: list", body), ("values...: any", body));

    private static FeelValue Extreme(BuiltInCall call, int sign)
    {
        FeelValue? best = null;
        foreach (var item in call.List(0))
        {
            if (best is null)
            {
                best = item;
                continue;
            }

            if (ValueOrder.Compare(item, best) is not { } order)
            {
                return call.Fail($"{ValueText.Short(best)} and {ValueText.Short(item)} have no order.", FeelFailureKind.NotComparable);
            }

            best = Math.Sign(order) == sign ? item : best;
        }

        return best is null || ValueOrder.Compare(best, best) is not null
            ? best ?? FeelNull.Instance
            : call.Fail($"The {best.KindName} {ValueText.Short(best)} has no order.", FeelFailureKind.NotComparable);
    }

    private static FeelValue OfNumbers(BuiltInCall call, Func<ImmutableArray<Decimal128>, Decimal128?> compute)
    {
        var numbers = ImmutableArray.CreateBuilder<Decimal128>(call.List(0).Length);
        foreach (var item in call.List(0))
        {
            if (item is not FeelNumber number)
            {
                return call.Fail($"All items are numbers, found {(item.IsNull ? "null" : $"the {item.KindName} {ValueText.Short(item)}")}.");
            }

            numbers.Add(number.Value);
        }

        if (numbers.Count == 0 || !call.Session.Step(numbers.Count))
        {
            return FeelNull.Instance;
        }

        return compute(numbers.MoveToImmutable()) is { } result ? call.Of(result) : call.Fail("There are too few items.");
    }

    private static Decimal128 Total(ImmutableArray<Decimal128> numbers)
    {
        var sum = Decimal128.Zero;
        foreach (var number in numbers)
        {
            sum += number;
        }

        return sum;
    }

    private static Decimal128 MeanOf(ImmutableArray<Decimal128> numbers) => Total(numbers) / Decimal128.From(numbers.Length);

    // Durations have sums and means as well, where all items are of one unit.
    private static FeelValue Sum(BuiltInCall call) => Durations(call) ?? OfNumbers(call, static numbers => Total(numbers));

    private static FeelValue Mean(BuiltInCall call)
    {
        if (Durations(call) is not { } sum)
        {
            return OfNumbers(call, static numbers => MeanOf(numbers));
        }

        var count = FeelNumber.From(call.List(0).Length);
        return Evaluation.Arithmetic.OfTemporal(Syntax.BinaryOperator.Divide, sum, count) ?? call.Fail("The mean is out of range.", FeelFailureKind.OutOfRange);
    }

    private static FeelValue? Durations(BuiltInCall call)
    {
        if (call.List(0) is not [FeelDaysTimeDuration or FeelYearsMonthsDuration, ..] items)
        {
            return null;
        }

        var sum = items[0];
        foreach (var item in items.Skip(1))
        {
            if (item.Kind != sum.Kind || Evaluation.Arithmetic.OfTemporal(Syntax.BinaryOperator.Add, sum, item) is not { } next)
            {
                return null;
            }

            sum = next;
        }

        return sum;
    }

    private static Decimal128? Median(ImmutableArray<Decimal128> numbers)
    {
        var sorted = numbers.Sort();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / Decimal128.From(2);
    }

    /// <summary>Of a sample: divided by one less than the count.</summary>
    private static Decimal128? StandardDeviation(ImmutableArray<Decimal128> numbers)
    {
        if (numbers.Length < 2)
        {
            return null;
        }

        var mean = MeanOf(numbers);
        var squares = Decimal128.Zero;
        foreach (var number in numbers)
        {
            squares += (number - mean) * (number - mean);
        }

        return Decimal128.Sqrt(squares / Decimal128.From(numbers.Length - 1));
    }

    private static FeelValue Mode(BuiltInCall call)
    {
        if (call.List(0).IsEmpty)
        {
            return FeelList.Empty;
        }

        if (call.List(0).FirstOrDefault(static item => item is not FeelNumber) is { } other)
        {
            return call.Fail($"All items are numbers, found {ValueText.Short(other)}.");
        }

        var groups = call.List(0).GroupBy(static item => item).ToList();
        var most = groups.Max(static group => group.Count());
        return call.Of([.. groups.Where(group => group.Count() == most).Select(static group => group.Key).OrderBy(static item => ((FeelNumber)item).Value)]);
    }

    private static FeelValue Quantify(BuiltInCall call, bool every)
    {
        var unknown = false;
        foreach (var item in call.List(0))
        {
            if (item is FeelBoolean boolean && boolean.Value != every)
            {
                return boolean;
            }

            unknown |= item is not FeelBoolean;
        }

        return unknown ? FeelNull.Instance : FeelBoolean.Of(every);
    }
}
