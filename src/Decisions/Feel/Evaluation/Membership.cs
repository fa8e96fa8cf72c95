using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>Whether a value is in a range, a list, or equal to a test's value (DMN 1.5 table 55).</summary>
internal static class Membership
{
    internal static bool? IsIn(FeelValue value, FeelValue test) => test switch
    {
        FeelRange range => value is FeelRange other && ValueEquality.AreEqual(value, range) == true ? true : InRange(value, range),
        FeelList list => InList(value, list),
        _ => ValueEquality.AreEqual(value, test),
    };

    internal static bool? InRange(FeelValue value, FeelRange range)
    {
        if ((range.Start.IsNull || range.End.IsNull) && !(range.IsComparison && range.Start.IsNull != range.End.IsNull))
        {
            return null;
        }

        bool? low = range.Start.IsNull ? true : ValueOrder.Compare(range.Start, value) is { } a ? (range.StartIncluded ? a <= 0 : a < 0) : null;
        bool? high = range.End.IsNull ? true : ValueOrder.Compare(value, range.End) is { } b ? (range.EndIncluded ? b <= 0 : b < 0) : null;
        return low is null || high is null ? null : low.Value && high.Value;
    }

    private static bool? InList(FeelValue value, FeelList list)
    {
        foreach (var item in list.Items)
        {
            if (item is FeelRange range ? IsIn(value, range) == true : ValueEquality.AreEqual(value, item) == true)
            {
                return true;
            }
        }

        return value is FeelList && ValueEquality.AreEqual(value, list) == true;
    }
}
