namespace BackOffice.Decisions.Values;

/// <summary>FEEL's order (DMN 1.5 table 54): null where two values have none.</summary>
internal static class ValueOrder
{
    internal static int? Compare(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumber a, FeelNumber b) => a.Value.CompareTo(b.Value),
        (FeelString a, FeelString b) => CodePoints(a.Text, b.Text),
        (FeelDate a, FeelDate b) => a.Day.CompareTo(b.Day),
        (FeelTime a, FeelTime b) => (a.Zone is null) == (b.Zone is null) ? a.UtcSeconds.CompareTo(b.UtcSeconds) : null,
        (FeelDateTime a, FeelDateTime b) => (a.Zone is null) == (b.Zone is null) ? a.InstantSeconds.CompareTo(b.InstantSeconds) : null,
        (FeelDaysTimeDuration a, FeelDaysTimeDuration b) => a.Nanoseconds.CompareTo(b.Nanoseconds),
        (FeelYearsMonthsDuration a, FeelYearsMonthsDuration b) => a.Months.CompareTo(b.Months),
        _ => null,
    };

    // Surrogates sort after the characters above them when compared as UTF-16 units.
    private static int CodePoints(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            var (a, b) = (left[i], right[i]);
            if (a != b)
            {
                return char.IsSurrogate(a) == char.IsSurrogate(b) ? a.CompareTo(b) : char.IsSurrogate(a) ? 1 : -1;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
