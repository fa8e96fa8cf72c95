using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

internal sealed class InstanceOfNode(FeelSpan span, Node value, FeelType type) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame) => FeelBoolean.Of(type.Includes(value.Evaluate(frame)));
}
