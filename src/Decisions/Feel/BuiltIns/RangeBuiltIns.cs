using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>How points and ranges lie to each other (DMN 1.5 section 10.3.4.7, after Allen).</summary>
internal static class RangeBuiltIns
{
    private const string Section = "10.3.4.7";
    private const string Point = "number|string|date|time|date and time|days and time duration|years and months duration";
    private const string PointPoint = $"point1: {Point}, point2: {Point}";
    private const string PointRange = $"point: {Point}, range: range";
    private const string RangePoint = $"range: range, point: {Point}";
    private const string RangeRange = "range1: range, range2: range";

    internal static IEnumerable<BuiltIn> All =>
    [
        new("before", Section, (PointPoint, static c => Answer(c, Order(c[0], c[1]) < 0, Order(c[0], c[1]))), (PointRange, static c => BeforeRange(c, c[0], c.Range(1))),
            (RangePoint, static c => BeforePoint(c, c.Range(0), c[1])), (RangeRange, static c => Before(c, c.Range(0), c.Range(1)))),
        new("after", Section, (PointPoint, static c => Answer(c, Order(c[0], c[1]) > 0, Order(c[0], c[1]))), (PointRange, static c => BeforePoint(c, c.Range(1), c[0])),
            (RangePoint, static c => BeforeRange(c, c[1], c.Range(0))), (RangeRange, static c => Before(c, c.Range(1), c.Range(0)))),
        new("meets", Section, (RangeRange, static c => Meets(c, c.Range(0), c.Range(1)))),
        new("met by", Section, (RangeRange, static c => Meets(c, c.Range(1), c.Range(0)))),
        new("overlaps", Section, (RangeRange, Overlaps)),
        new("overlaps before", Section, (RangeRange, static c => OverlapsBefore(c, c.Range(0), c.Range(1)))),
        new("overlaps after", Section, (RangeRange, static c => OverlapsAfter(c, c.Range(0), c.Range(1)))),
        new("finishes", Section, (PointRange, static c => FinishesAt(c, c[0], c.Range(1))), (RangeRange, static c => Finishes(c, c.Range(0), c.Range(1)))),
        new("finished by", Section, (RangePoint, static c => FinishesAt(c, c[1], c.Range(0))), (RangeRange, static c => Finishes(c, c.Range(1), c.Range(0)))),
        new("includes", Section, (RangePoint, static c => Includes(c, c.Range(0), c[1])), (RangeRange, static c => Includes(c, c.Range(0), c.Range(1)))),
        new("during", Section, (PointRange, static c => Includes(c, c.Range(1), c[0])), (RangeRange, static c => Includes(c, c.Range(1), c.Range(0)))),
        new("starts", Section, (PointRange, static c => StartsAt(c, c[0], c.Range(1))), (RangeRange, static c => Starts(c, c.Range(0), c.Range(1)))),
        new("started by", Section, (RangePoint, static c => StartsAt(c, c[1], c.Range(0))), (RangeRange, static c => Starts(c, c.Range(1), c.Range(0)))),
        new("coincides", Section, (PointPoint, static c => Answer(c, Order(c[0], c[1]) == 0, Order(c[0], c[1]))), (RangeRange, Coincides)),
    ];

    private static int? Order(FeelValue a, FeelValue b) => ValueOrder.Compare(a, b);

    // Endpoints without bound lie beyond every point.
    private static int? StartToStart(FeelRange a, FeelRange b) =>
        (a.Start.IsNull, b.Start.IsNull) switch { (true, true) => 0, (true, _) => -1, (_, true) => 1, _ => Order(a.Start, b.Start) };

    private static int? EndToEnd(FeelRange a, FeelRange b) =>
        (a.End.IsNull, b.End.IsNull) switch { (true, true) => 0, (true, _) => 1, (_, true) => -1, _ => Order(a.End, b.End) };

    private static int? EndToStart(FeelRange a, FeelRange b) => a.End.IsNull ? 1 : b.Start.IsNull ? 1 : Order(a.End, b.Start);

    private static int? ToStart(FeelValue point, FeelRange range) => range.Start.IsNull ? 1 : Order(point, range.Start);

    private static int? ToEnd(FeelValue point, FeelRange range) => range.End.IsNull ? -1 : Order(point, range.End);

    private static FeelValue Answer(BuiltInCall call, bool answer, params ReadOnlySpan<int?> orders)
    {
        foreach (var order in orders)
        {
            if (order is null)
            {
                return call.Fail($"{ValueText.Short(call[0])} and {ValueText.Short(call[1])} have no order.", FeelFailureKind.NotComparable);
            }
        }

        return FeelBoolean.Of(answer);
    }

    private static FeelValue BeforeRange(BuiltInCall call, FeelValue point, FeelRange range)
    {
        var order = ToStart(point, range);
        return Answer(call, order < 0 || (order == 0 && !range.StartIncluded), order);
    }

    private static FeelValue BeforePoint(BuiltInCall call, FeelRange range, FeelValue point)
    {
        var order = ToEnd(point, range);
        return Answer(call, order > 0 || (order == 0 && !range.EndIncluded), order);
    }

    private static FeelValue Before(BuiltInCall call, FeelRange a, FeelRange b)
    {
        var order = EndToStart(a, b);
        return Answer(call, order < 0 || (order == 0 && !(a.EndIncluded && b.StartIncluded)), order);
    }

    private static FeelValue Meets(BuiltInCall call, FeelRange a, FeelRange b)
    {
        var order = EndToStart(a, b);
        return Answer(call, order == 0 && a.EndIncluded && b.StartIncluded, order);
    }

    private static FeelValue Overlaps(BuiltInCall call)
    {
        var (a, b) = (call.Range(0), call.Range(1));
        var (left, right) = (EndToStart(a, b), EndToStart(b, a));
        return Answer(call,
            (left > 0 || (left == 0 && a.EndIncluded && b.StartIncluded)) && (right > 0 || (right == 0 && b.EndIncluded && a.StartIncluded)),
            left, right);
    }

    private static FeelValue OverlapsBefore(BuiltInCall call, FeelRange a, FeelRange b)
    {
        var (starts, ends, meets) = (StartToStart(a, b), EndToEnd(a, b), EndToStart(a, b));
        return Answer(call,
            (starts < 0 || (starts == 0 && a.StartIncluded && !b.StartIncluded))
            && (meets > 0 || (meets == 0 && a.EndIncluded && b.StartIncluded))
            && (ends < 0 || (ends == 0 && (!a.EndIncluded || b.EndIncluded))),
            starts, ends, meets);
    }

    private static FeelValue OverlapsAfter(BuiltInCall call, FeelRange a, FeelRange b)
    {
        var (starts, ends, meets) = (StartToStart(b, a), EndToEnd(b, a), EndToStart(b, a));
        return Answer(call,
            (starts < 0 || (starts == 0 && b.StartIncluded && !a.StartIncluded))
            && (meets > 0 || (meets == 0 && b.EndIncluded && a.StartIncluded))
            && (ends < 0 || (ends == 0 && (!b.EndIncluded || a.EndIncluded))),
            starts, ends, meets);
    }

    private static FeelValue FinishesAt(BuiltInCall call, FeelValue point, FeelRange range)
    {
        var order = ToEnd(point, range);
        return Answer(call, order == 0 && range.EndIncluded, order);
    }

    private static FeelValue Finishes(BuiltInCall call, FeelRange a, FeelRange b)
    {
        var (starts, ends) = (StartToStart(a, b), EndToEnd(a, b));
        return Answer(call,
            ends == 0 && a.EndIncluded == b.EndIncluded && (starts > 0 || (starts == 0 && (!a.StartIncluded || b.StartIncluded))), starts, ends);
    }

    private static FeelValue Includes(BuiltInCall call, FeelRange range, FeelValue point)
    {
        var (start, end) = (ToStart(point, range), ToEnd(point, range));
        return Answer(call, (start > 0 || (start == 0 && range.StartIncluded)) && (end < 0 || (end == 0 && range.EndIncluded)), start, end);
    }

    private static FeelValue Includes(BuiltInCall call, FeelRange a, FeelRange b)
    {
        var (starts, ends) = (StartToStart(a, b), EndToEnd(a, b));
        return Answer(call,
            (starts < 0 || (starts == 0 && (a.StartIncluded || !b.StartIncluded))) && (ends > 0 || (ends == 0 && (a.EndIncluded || !b.EndIncluded))),
            starts, ends);
    }

    private static FeelValue StartsAt(BuiltInCall call, FeelValue point, FeelRange range)
    {
        var order = ToStart(point, range);
        return Answer(call, order == 0 && range.StartIncluded, order);
    }

    private static FeelValue Starts(BuiltInCall call, FeelRange a, FeelRange b)
    {
        var (starts, ends) = (StartToStart(a, b), EndToEnd(a, b));
        return Answer(call,
            starts == 0 && a.StartIncluded == b.StartIncluded && (ends < 0 || (ends == 0 && (!a.EndIncluded || b.EndIncluded))), starts, ends);
    }

    private static FeelValue Coincides(BuiltInCall call)
    {
        var (a, b) = (call.Range(0), call.Range(1));
        var (starts, ends) = (StartToStart(a, b), EndToEnd(a, b));
        return Answer(call, starts == 0 && ends == 0 && a.StartIncluded == b.StartIncluded && a.EndIncluded == b.EndIncluded, starts, ends);
    }
}
