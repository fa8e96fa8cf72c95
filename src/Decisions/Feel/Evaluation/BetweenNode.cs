using BackOffice.Decisions.Feel.Syntax;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

internal sealed class BetweenNode(FeelSpan span, Node value, Node low, Node high) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        var middle = value.Evaluate(frame);
        var above = ComparisonNode.Compare(frame, Span, BinaryOperator.GreaterOrEqual, middle, low.Evaluate(frame));
        var below = ComparisonNode.Compare(frame, Span, BinaryOperator.LessOrEqual, middle, high.Evaluate(frame));
        return above is FeelBoolean a && below is FeelBoolean b ? FeelBoolean.Of(a.Value && b.Value) : FeelNull.Instance;
    }
}
