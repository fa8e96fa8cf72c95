using System.Collections.Immutable;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

internal sealed class ListNode(FeelSpan span, Node[] items) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        var values = ImmutableArray.CreateBuilder<FeelValue>(items.Length);
        foreach (var item in items)
        {
            values.Add(item.Evaluate(frame));
        }

        return frame.Session.List(values.MoveToImmutable());
    }
}
