using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

internal sealed class ConstantNode(FeelSpan span, FeelValue value) : Node(span)
{
    internal FeelValue Value => value;

    internal override FeelValue Evaluate(Frame frame) => value;
}
