using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

internal sealed class RangeNode(FeelSpan span, bool startIncluded, Node start, Node end, bool endIncluded) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        var low = start.Evaluate(frame);
        var high = end.Evaluate(frame);
        // Endpoints of two kinds make no range; an endpoint of null makes one that answers null.
        return low.IsNull || high.IsNull || ValueOrder.Compare(low, high) is not null
            ? new FeelRange(low, startIncluded && !low.IsNull, high, endIncluded && !high.IsNull)
            : Fail(frame, FeelFailureKind.InvalidType,
                $"A range has endpoints of one ordered kind, found the {low.KindName} {ValueText.Short(low)} and the {high.KindName} {ValueText.Short(high)}.");
    }
}
