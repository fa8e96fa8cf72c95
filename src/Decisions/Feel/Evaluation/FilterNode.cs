using System.Collections.Immutable;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>The items for which the condition is true, or the item at an index: 1 is the first, -1 the last (DMN 1.5 section 10.3.2.5).</summary>
internal sealed class FilterNode(FeelSpan span, Node source, int slot, Node condition) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        var value = source.Evaluate(frame);
        if (value is FeelNull)
        {
            return Fail(frame, FeelFailureKind.InvalidType, "A filter picks items of a list, found null.");
        }

        ImmutableArray<FeelValue> items = value is FeelList list ? list.Items : [value];
        return condition is ConstantNode { Value: FeelNumber index } ? At(frame, items, index) : Filter(frame, items);
    }

    private FeelValue Filter(Frame frame, ImmutableArray<FeelValue> items)
    {
        if (items.IsEmpty)
        {
            return FilterNothing(frame);
        }

        var kept = ImmutableArray.CreateBuilder<FeelValue>();
        for (var i = 0; i < items.Length; i++)
        {
            if (!frame.Session.Step())
            {
                return FeelNull.Instance;
            }

            frame.Locals[slot] = items[i];
            var passed = condition.Evaluate(frame);
            if (ReferenceEquals(passed, FeelBoolean.True))
            {
                kept.Add(items[i]);
            }
            else if (i == 0 && passed is FeelNumber index)
            {
                return At(frame, items, index);
            }
            else if (passed is not (FeelBoolean or FeelNull))
            {
                return Fail(frame, FeelFailureKind.InvalidType, $"A filter is a boolean or a number, found the {passed.KindName} {ValueText.Short(passed)}.");
            }
        }

        return frame.Session.List(kept.ToImmutable());
    }

    // Whether the filter is an index shows without an item too; what else fails then is no failure.
    private FeelValue FilterNothing(Frame frame)
    {
        var failures = frame.Session.FailureCount;
        frame.Locals[slot] = FeelNull.Instance;
        var found = condition.Evaluate(frame);
        frame.Session.ForgetFailuresFrom(failures);
        return found is FeelNumber index ? At(frame, [], index) : FeelList.Empty;
    }

    private FeelValue At(Frame frame, ImmutableArray<FeelValue> items, FeelNumber index)
    {
        if (!index.TryToInt64(out var place))
        {
            return Fail(frame, FeelFailureKind.IndexOutOfBounds, $"An index is a whole number, found {index}.");
        }

        var position = place > 0 ? place - 1 : items.Length + place;
        return place != 0 && position >= 0 && position < items.Length
            ? items[(int)position]
            : Fail(frame, FeelFailureKind.IndexOutOfBounds, $"The list has {items.Length} items, there is no item at {place}.");
    }
}
