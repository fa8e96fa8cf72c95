using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>Anything but true takes the else branch (DMN 1.5 table 57).</summary>
internal sealed class IfNode(FeelSpan span, Node condition, Node then, Node otherwise) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame) =>
        ReferenceEquals(condition.Evaluate(frame), FeelBoolean.True) ? then.Evaluate(frame) : otherwise.Evaluate(frame);
}
