using System.Collections.Immutable;
using BackOffice.Decisions.Feel.Evaluation;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>Functions that take lists apart and make new ones.</summary>
internal static class ListBuiltIns
{
    private const string Section = "10.3.4.4";

    internal static IEnumerable<BuiltIn> All =>
    [
        new("list contains", Section, ("list: list, element: any", Contains)),
        new("count", Section, ("list: list", static call => FeelNumber.From(call.List(0).Length))),
        new("sublist", Section, ("list: list, start position: number, length?: number", Sublist)),
        new("append", Section, ("list: list, item/items...: any", Append)),
        new("concatenate", Section, ("list/lists...: any", Concatenate)),
        new("insert before", Section, ("list: list, position: number, newItem: any", InsertBefore)),
        new("remove", Section, ("list: list, position: number", Remove)),
        new("list replace", Section, ("list: list, position: number, newItem: any", ReplaceAt), ("list: list, match: function, newItem: any", ReplaceMatches)),
        new("reverse", Section, ("list: list", static call => call.Of([.. call.List(0).Reverse()]))),
        new("index of", Section, ("list: list, match: any", IndexOf)),
        new("union", Section, ("list/lists...: any", Union)),
        new("distinct values", Section, ("list: list", static call => call.Of(Distinct(call, call.List(0))))),
        new("duplicate values", "Camunda", ("list: list", Duplicates)),
        new("flatten", Section, ("list: list", Flatten)),
        new("sort", "10.3.4.9", ("list: list, precedes: function", Sort)),
        new("is empty", "Camunda", ("list: list", static call => FeelBoolean.Of(call.List(0).IsEmpty))),
        new("partition", "Camunda", ("list: list, size: number", Partition)),
    ];

    private static FeelValue Contains(BuiltInCall call)
    {
        foreach (var item in call.List(0))
        {
            if (ValueEquality.AreEqual(item, call[1]) == true)
            {
                return FeelBoolean.True;
            }
        }

        return call.Session.Step(call.List(0).Length) ? FeelBoolean.False : FeelNull.Instance;
    }

    /// <summary>The index of a FEEL position: 1 is the first, -1 the last; -1 where there is none.</summary>
    private static int Place(BuiltInCall call, int argument)
    {
        var length = call.List(0).Length;
        return call.TryWhole(argument, -length, length, out var position) && position != 0 ? (int)(position > 0 ? position - 1 : length + position) : -1;
    }

    private static FeelValue NoPlace(BuiltInCall call) =>
        call.Fail($"The list has {call.List(0).Length} items, there is no position {call[1]}.", FeelFailureKind.IndexOutOfBounds);

    private static FeelValue Sublist(BuiltInCall call)
    {
        var list = call.List(0);
        var start = Place(call, 1);
        if (start < 0)
        {
            return NoPlace(call);
        }

        if (!call.Has(2))
        {
            return call.Of(list[start..]);
        }

        return call.TryWhole(2, 0, list.Length - start, out var length)
            ? call.Of(list.Slice(start, (int)length))
            : call.Fail($"From position {call[1]} on there are {list.Length - start} items, not {call[2]}.", FeelFailureKind.IndexOutOfBounds);
    }

    private static FeelValue Append(BuiltInCall call) => call.Session.FitsList((long)call.List(0).Length + call.List(1).Length)
        ? call.Of(call.List(0).AddRange(call.List(1)))
        : FeelNull.Instance;

    private static FeelValue Concatenate(BuiltInCall call)
    {
        long size = 0;
        foreach (var item in call.List(0))
        {
            if (item.IsNull)
            {
                return call.Fail("All arguments are lists, found null.");
            }

            size += item is FeelList part ? part.Items.Length : 1;
        }

        return call.Session.FitsList(size)
            ? call.Of([.. call.List(0).SelectMany(static item => item is FeelList part ? part.Items.AsEnumerable() : [item])])
            : FeelNull.Instance;
    }

    private static FeelValue InsertBefore(BuiltInCall call)
    {
        var place = Place(call, 1);
        return place < 0 ? NoPlace(call) : call.Of(call.List(0).Insert(place, call[2]));
    }

    private static FeelValue Remove(BuiltInCall call)
    {
        var place = Place(call, 1);
        return place < 0 ? NoPlace(call) : call.Of(call.List(0).RemoveAt(place));
    }

    private static FeelValue ReplaceAt(BuiltInCall call)
    {
        var place = Place(call, 1);
        return place < 0 ? NoPlace(call) : call.Of(call.List(0).SetItem(place, call[2]));
    }

    private static FeelValue ReplaceMatches(BuiltInCall call)
    {
        var items = call.List(0).ToArray();
        for (var i = 0; i < items.Length; i++)
        {
            switch (Invocation.Call(call.Session, call.Function(1), items[i], call[2]))
            {
                case FeelBoolean matches:
                    items[i] = matches.Value ? call[2] : items[i];
                    break;
                case var other:
                    return call.Fail($"The function 'match' gives a boolean, found {ValueText.Short(other)}.");
            }
        }

        return call.Of(ImmutableArray.Create(items));
    }

    private static FeelValue IndexOf(BuiltInCall call)
    {
        var places = ImmutableArray.CreateBuilder<FeelValue>();
        for (var i = 0; i < call.List(0).Length; i++)
        {
            if (ValueEquality.AreEqual(call.List(0)[i], call[1]) == true)
            {
                places.Add(FeelNumber.From(i + 1));
            }
        }

        return call.Of(places.ToImmutable());
    }

    private static FeelValue Union(BuiltInCall call) =>
        Concatenate(call) is FeelList all ? call.Of(Distinct(call, all.Items)) : FeelNull.Instance;

    private static ImmutableArray<FeelValue> Distinct(BuiltInCall call, ImmutableArray<FeelValue> items)
    {
        var seen = new HashSet<FeelValue>();
        return call.Session.Step(items.Length) ? [.. items.Where(seen.Add)] : [];
    }

    private static FeelValue Duplicates(BuiltInCall call)
    {
        // In the order in which each stands first.
        var seen = new HashSet<FeelValue>();
        var twice = call.List(0).Where(item => !seen.Add(item)).ToHashSet();
        return call.Of([.. call.List(0).Where(twice.Remove)]);
    }

    private static FeelValue Flatten(BuiltInCall call)
    {
        var flat = ImmutableArray.CreateBuilder<FeelValue>();
        var waiting = new Stack<FeelValue>(call.List(0).Reverse());
        while (waiting.TryPop(out var item))
        {
            if (item is FeelList nested)
            {
                if (!call.Session.Step(1 + nested.Items.Length))
                {
                    return FeelNull.Instance;
                }

                for (var i = nested.Items.Length - 1; i >= 0; i--)
                {
                    waiting.Push(nested.Items[i]);
                }
            }
            else
            {
                flat.Add(item);
            }
        }

        return call.Of(flat.ToImmutable());
    }

    private static FeelValue Sort(BuiltInCall call)
    {
        var precedes = call.Function(1);
        return Merge(call, [.. call.List(0)], (a, b) => Invocation.Call(call.Session, precedes, a, b) switch
        {
            FeelBoolean answer => answer.Value,
            _ => null,
        });
    }

    /// <summary>Stable, and ends whatever the function answers.</summary>
    private static FeelValue Merge(BuiltInCall call, FeelValue[] items, Func<FeelValue, FeelValue, bool?> precedes)
    {
        var spare = new FeelValue[items.Length];
        for (var width = 1; width < items.Length; width *= 2)
        {
            for (var start = 0; start < items.Length; start += 2 * width)
            {
                var (left, middle, end) = (start, Math.Min(start + width, items.Length), Math.Min(start + (2 * width), items.Length));
                var right = middle;
                for (var i = start; i < end; i++)
                {
                    bool? takesRight = left >= middle ? true : right >= end ? false : precedes(items[right], items[left]);
                    if (takesRight is null || !call.Session.Step())
                    {
                        return call.Fail("Two items cannot be ordered.", FeelFailureKind.NotComparable);
                    }

                    spare[i] = takesRight.Value ? items[right++] : items[left++];
                }
            }

            (items, spare) = (spare, items);
        }

        return call.Of(ImmutableArray.Create(items));
    }

    private static FeelValue Partition(BuiltInCall call)
    {
        if (!call.TryWhole(1, 1, int.MaxValue, out var size))
        {
            return call.Fail($"The size is at least 1, found {call[1]}.", FeelFailureKind.OutOfRange);
        }

        return call.Of([.. call.List(0).Chunk((int)size).Select(static part => FeelList.Of(ImmutableArray.Create(part)))]);
    }
}
