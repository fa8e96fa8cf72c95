using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

internal sealed class LocalNode(FeelSpan span, int slot) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame) => frame.Locals[slot];
}
