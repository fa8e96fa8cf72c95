using BackOffice.Decisions.Feel.Syntax;
using BackOffice.Decisions.Numbers;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

internal sealed class ArithmeticNode(FeelSpan span, BinaryOperator op, Node left, Node right) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        var a = left.Evaluate(frame);
        var b = right.Evaluate(frame);
        if (a is FeelNumber x && b is FeelNumber y)
        {
            var result = op switch
            {
                BinaryOperator.Add => x.Value + y.Value,
                BinaryOperator.Subtract => x.Value - y.Value,
                BinaryOperator.Multiply => x.Value * y.Value,
                BinaryOperator.Divide => x.Value / y.Value,
                _ => Decimal128.Power(x.Value, y.Value),
            };
            return result.IsDefined ? FeelNumber.Of(result) : OutOfRange(frame, a, b);
        }

        if (op == BinaryOperator.Add && a is FeelString s && b is FeelString t)
        {
            return frame.Session.FitsText((long)s.Text.Length + t.Text.Length) ? FeelString.Of(s.Text + t.Text) : FeelNull.Instance;
        }

        if (Arithmetic.Supports(op, a, b))
        {
            return Arithmetic.OfTemporal(op, a, b) ?? OutOfRange(frame, a, b);
        }

        return a.IsNull || b.IsNull ? Null(frame, a, b) : Unsupported(frame, a, b);
    }

    private FeelValue OutOfRange(Frame frame, FeelValue a, FeelValue b) =>
        Fail(frame, FeelFailureKind.OutOfRange, b is FeelNumber { Value.IsZero: true } && op == BinaryOperator.Divide
            ? $"{ValueText.Short(a)} cannot be divided by zero."
            : $"{ValueText.Short(a)} {op.Sign()} {ValueText.Short(b)} has no value in range.");

    private FeelValue Null(Frame frame, FeelValue a, FeelValue b) =>
        Fail(frame, FeelFailureKind.InvalidType, $"'{op.Sign()}' has null on its {(a.IsNull ? "left" : "right")}{(a.IsNull && b.IsNull ? " and right" : "")}.");

    private FeelValue Unsupported(Frame frame, FeelValue a, FeelValue b) =>
        Fail(frame, FeelFailureKind.InvalidType,
            $"'{op.Sign()}' does not join the {a.KindName} {ValueText.Short(a)} and the {b.KindName} {ValueText.Short(b)}.");
}
