using BackOffice.Decisions.Feel.Syntax;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>One unary test: a comparison, a question about '?', or a value to be equal to or in.</summary>
internal sealed class TestNode(FeelSpan span, Node input, BinaryOperator? op, Node operand, bool asksInput, bool isCondition) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        var value = input.Evaluate(frame);
        var test = operand.Evaluate(frame);
        if (op is { } comparison)
        {
            // An input that is missing passes no order; that is no failure of the table.
            return value.IsNull && comparison is not (BinaryOperator.Equal or BinaryOperator.NotEqual)
                ? value
                : ComparisonNode.Compare(frame, Span, comparison, value, test);
        }

        // A test that speaks of the input, or is a condition, is the answer itself.
        if (test is FeelBoolean && (asksInput || isCondition || value is not (FeelBoolean or FeelNull)))
        {
            return test;
        }

        if (asksInput && test is not (FeelList or FeelRange))
        {
            return test.IsNull
                ? test
                : Fail(frame, FeelFailureKind.InvalidType, $"A test that asks '?' gives a boolean, found the {test.KindName} {ValueText.Short(test)}.");
        }

        return Membership.IsIn(value, test) is { } passed ? FeelBoolean.Of(passed) : FeelNull.Instance;
    }
}
