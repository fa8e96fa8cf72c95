using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

internal sealed class NegationNode(FeelSpan span, Node operand) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        var value = operand.Evaluate(frame);
        return value switch
        {
            FeelNumber number => FeelNumber.Of(-number.Value),
            FeelDaysTimeDuration duration => new FeelDaysTimeDuration(-duration.Nanoseconds),
            FeelYearsMonthsDuration duration => FeelYearsMonthsDuration.FromMonths(-duration.Months),
            FeelNull => value,
            _ => Fail(frame, FeelFailureKind.InvalidType, $"'-' takes a number or a duration, found the {value.KindName} {ValueText.Short(value)}."),
        };
    }
}
