using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Conformance.DmnTck;

/// <summary>
/// Compares what was expected with what was found: FEEL's own equality for simple values, item by item in lists, entry by entry in contexts.
/// </summary>
internal static class TckComparer
{
    private static readonly FeelExpression Equality = FeelExpression.Parse("expected = found").Expression!;

    // The kit prints irrational results with eight decimals and more, rounded or cut at different places.
    private const int IrrationalDecimals = 8;

    private static readonly FeelExpression Nearness = FeelExpression.Parse("abs(expected - found) <= 0.00000001").Expression!;

    public static bool AreEqual(FeelValue expected, FeelValue found) => (expected, found) switch
    {
        (FeelNull, FeelNull) => true,
        (FeelNull, _) or (_, FeelNull) => false,
        (FeelList left, FeelList right) => left.Items.Length == right.Items.Length && left.Items.Zip(right.Items).All(pair => AreEqual(pair.First, pair.Second)),
        (FeelContext left, FeelContext right) => left.Names.Count() == right.Names.Count()
            && left.Names.All(name => left.TryGet(name, out var one) && right.TryGet(name, out var other) && AreEqual(one, other)),
        (FeelNumber, FeelNumber) => Holds(Equality, expected, found) || (Decimals(expected) >= IrrationalDecimals && Holds(Nearness, expected, found)),
        _ => expected.GetType() == found.GetType() && Holds(Equality, expected, found),
    };

    private static int Decimals(FeelValue number) => number.ToString().Split('.') is [_, var decimals] ? decimals.Length : 0;

    private static bool Holds(FeelExpression relation, FeelValue expected, FeelValue found) =>
        relation.Evaluate(FeelContext.Empty.With("expected", expected).With("found", found)).Value is FeelBoolean { Value: true };
}
