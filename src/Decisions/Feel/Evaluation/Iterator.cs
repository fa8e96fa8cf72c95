using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>One <c>name in source</c> of a loop: a list, a range of whole numbers or of days, up or down.</summary>
internal sealed class Iterator(FeelSpan span, int slot, Node source, Node? end)
{
    internal int Slot => slot;

    /// <summary>The values in turn; nothing after a failure, of which <paramref name="failed"/> tells.</summary>
    internal IEnumerable<FeelValue> Values(Frame frame, out bool failed)
    {
        failed = false;
        var value = source.Evaluate(frame);
        if (end is not null)
        {
            var last = end.Evaluate(frame);
            return Between(value, true, last, true) ?? Refuse(frame, $"A loop runs between two whole numbers or two dates, found {ValueText.Short(value)} and {ValueText.Short(last)}.", out failed);
        }

        return Items(value) ?? Refuse(frame, Refusal(value), out failed);
    }

    /// <summary>What a loop over the value runs over; null where it cannot.</summary>
    internal static IEnumerable<FeelValue>? Items(FeelValue value) => value switch
    {
        FeelList list => list.Items,
        FeelRange range => Between(range.Start, range.StartIncluded, range.End, range.EndIncluded),
        FeelNull => null,
        _ => [value],
    };

    internal static string Refusal(FeelValue value) => $"A loop runs over a list or a range of whole numbers or of dates, found {ValueText.Short(value)}.";

    private IEnumerable<FeelValue> Refuse(Frame frame, string message, out bool failed)
    {
        failed = true;
        frame.Session.Fail(FeelFailureKind.InvalidType, message, span);
        return [];
    }

    private static IEnumerable<FeelValue>? Between(FeelValue first, bool firstIncluded, FeelValue last, bool lastIncluded) => (first, last) switch
    {
        (FeelNumber a, FeelNumber b) when a.TryToInt64(out var from) && b.TryToInt64(out var to) =>
            Count(from, firstIncluded, to, lastIncluded).Select(static n => (FeelValue)FeelNumber.From(n)),
        (FeelDate a, FeelDate b) => Count(a.Day.ToEpochDay(), firstIncluded, b.Day.ToEpochDay(), lastIncluded).Select(Day),
        _ => null,
    };

    private static FeelValue Day(long epochDay) =>
        CalendarDate.TryFromEpochDay(epochDay, out var day) ? new FeelDate(day) : FeelNull.Instance;

    private static IEnumerable<long> Count(long from, bool fromIncluded, long to, bool toIncluded)
    {
        var step = from <= to ? 1 : -1;
        for (var i = from; step > 0 ? i <= to : i >= to; i += step)
        {
            if ((i != from || fromIncluded) && (i != to || toIncluded))
            {
                yield return i;
            }

            if (i == to)
            {
                yield break;
            }
        }
    }
}
