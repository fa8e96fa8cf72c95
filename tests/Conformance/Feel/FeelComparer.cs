using BackOffice.Decisions.Numbers;
using BackOffice.Decisions.Values;

namespace BackOffice.Conformance.Feel;

/// <summary>Whether a value is the expected one. The suites come from engines with other number types: 12 digits count.</summary>
internal static class FeelComparer
{
    private static readonly Decimal128 s_tolerance = Decimal128.One / Decimal128.From(1_000_000_000_000);

    internal static bool Same(FeelValue expected, FeelValue found) => (expected, found) switch
    {
        (FeelNumber a, FeelNumber b) => Close(a.Value, b.Value),
        (FeelList a, FeelList b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(static pair => Same(pair.First, pair.Second)),
        (FeelContext a, FeelContext b) => a.Count == b.Count && a.Entries.All(entry => b.TryGet(entry.Key, out var other) && Same(entry.Value, other)),
        _ => expected.Equals(found),
    };

    private static bool Close(Decimal128 expected, Decimal128 found)
    {
        var distance = Decimal128.Abs(expected - found);
        return distance <= s_tolerance * Decimal128.Abs(expected);
    }
}
