using BackOffice.Decisions.Feel.Syntax;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>One unary test: a comparison, a question about '?', or a value to be equal to or in.</summary>
internal sealed class TestNode(FeelSpan span, Node input, BinaryOperator? op, Node operand, bool asksInput) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        var value = input.Evaluate(frame);
        var test = operand.Evaluate(frame);
        if (op is { } comparison)
        {
            return ComparisonNode.Compare(frame, Span, comparison, value, test);
        }

        // A test that speaks of the input, or is boolean where the input is not, is the answer itself.
        if (asksInput && test is FeelBoolean or FeelNull)
        {
            return test;
        }

        if (test is FeelBoolean && value is not (FeelBoolean or FeelNull))
        {
            return test;
        }

        return Membership.IsIn(value, test) is { } passed ? FeelBoolean.Of(passed) : FeelNull.Instance;
    }
}
