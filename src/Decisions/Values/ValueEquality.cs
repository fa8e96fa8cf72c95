namespace BackOffice.Decisions.Values;

/// <summary>FEEL's equality (DMN 1.5 table 53): null where the kinds cannot be compared.</summary>
internal static class ValueEquality
{
    internal static bool? AreEqual(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNull, FeelNull) => true,
        (FeelNull, _) or (_, FeelNull) => false,
        (FeelNumber a, FeelNumber b) => a.Value.CompareTo(b.Value) == 0,
        (FeelString a, FeelString b) => string.Equals(a.Text, b.Text, StringComparison.Ordinal),
        (FeelBoolean a, FeelBoolean b) => a.Value == b.Value,
        (FeelDate a, FeelDate b) => a.Day == b.Day,
        (FeelTime a, FeelTime b) => (a.Zone is null) == (b.Zone is null) && a.UtcSeconds == b.UtcSeconds,
        (FeelDateTime a, FeelDateTime b) => (a.Zone is null) == (b.Zone is null) && a.InstantSeconds == b.InstantSeconds,
        (FeelDaysTimeDuration a, FeelDaysTimeDuration b) => a.Nanoseconds == b.Nanoseconds,
        (FeelYearsMonthsDuration a, FeelYearsMonthsDuration b) => a.Months == b.Months,
        // A duration of nothing is nothing in either unit.
        (FeelDaysTimeDuration a, FeelYearsMonthsDuration b) => a.Nanoseconds == 0 && b.Months == 0 ? true : null,
        (FeelYearsMonthsDuration a, FeelDaysTimeDuration b) => a.Months == 0 && b.Nanoseconds == 0 ? true : null,
        (FeelList a, FeelList b) => Lists(a, b),
        (FeelContext a, FeelContext b) => Contexts(a, b),
        (FeelRange a, FeelRange b) => Ranges(a, b),
        (FeelFunction a, FeelFunction b) => ReferenceEquals(a, b),
        _ => null,
    };

    private static bool Lists(FeelList left, FeelList right)
    {
        if (left.Items.Length != right.Items.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Items.Length; i++)
        {
            if (AreEqual(left.Items[i], right.Items[i]) != true)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Contexts(FeelContext left, FeelContext right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.NameSpan.Length; i++)
        {
            if (!right.TryGet(left.NameSpan[i], out var other) || AreEqual(left.ValueSpan[i], other) != true)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Ranges(FeelRange left, FeelRange right) =>
        left.IsComparison == right.IsComparison && left.StartIncluded == right.StartIncluded && left.EndIncluded == right.EndIncluded
        && AreEqual(left.Start, right.Start) == true && AreEqual(left.End, right.End) == true;
}
