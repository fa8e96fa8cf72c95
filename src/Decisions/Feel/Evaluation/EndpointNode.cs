using BackOffice.Decisions.Feel.Syntax;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>A range with one endpoint as a value: <c>(&lt; 5)</c>.</summary>
internal sealed class EndpointNode(FeelSpan span, BinaryOperator op, Node endpoint) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        var value = endpoint.Evaluate(frame);
        return op switch
        {
            BinaryOperator.Less => new FeelRange(FeelNull.Instance, false, value, false) { IsComparison = true },
            BinaryOperator.LessOrEqual => new FeelRange(FeelNull.Instance, false, value, true) { IsComparison = true },
            BinaryOperator.Greater => new FeelRange(value, false, FeelNull.Instance, false) { IsComparison = true },
            BinaryOperator.GreaterOrEqual => new FeelRange(value, true, FeelNull.Instance, false) { IsComparison = true },
            BinaryOperator.Equal => new FeelRange(value, true, value, true) { IsComparison = true },
            _ => Fail(frame, FeelFailureKind.InvalidType, "'!=' makes no range."),
        };
    }
}
