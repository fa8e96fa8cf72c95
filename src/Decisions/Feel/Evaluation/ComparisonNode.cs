using BackOffice.Decisions.Feel.Syntax;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

internal sealed class ComparisonNode(FeelSpan span, BinaryOperator op, Node left, Node right) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame) => Compare(frame, Span, op, left.Evaluate(frame), right.Evaluate(frame));

    internal static FeelValue Compare(Frame frame, FeelSpan span, BinaryOperator op, FeelValue a, FeelValue b)
    {
        if (op is BinaryOperator.Equal or BinaryOperator.NotEqual)
        {
            return (ValueEquality.AreEqual(a, b) ?? OfSingleItem(a, b)) is { } equal
                ? FeelBoolean.Of(equal == (op == BinaryOperator.Equal))
                : NotComparable(frame, span, op, a, b);
        }

        return ValueOrder.Compare(a, b) is { } order
            ? FeelBoolean.Of(op switch
            {
                BinaryOperator.Less => order < 0,
                BinaryOperator.LessOrEqual => order <= 0,
                BinaryOperator.Greater => order > 0,
                _ => order >= 0,
            })
            : NotComparable(frame, span, op, a, b);
    }

    // A list of one item stands for the item (DMN 1.5 section 10.3.2.9.4).
    private static bool? OfSingleItem(FeelValue a, FeelValue b) => (a, b) switch
    {
        (FeelList { Items: [var only] }, not FeelList) => ValueEquality.AreEqual(only, b),
        (not FeelList, FeelList { Items: [var only] }) => ValueEquality.AreEqual(a, only),
        _ => null,
    };

    private static FeelValue NotComparable(Frame frame, FeelSpan span, BinaryOperator op, FeelValue a, FeelValue b) =>
        frame.Session.Fail(FeelFailureKind.NotComparable,
            $"'{op.Sign()}' cannot compare the {a.KindName} {ValueText.Short(a)} with the {b.KindName} {ValueText.Short(b)}.", span);
}
