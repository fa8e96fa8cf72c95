using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>A part that is known to fail before it is evaluated, such as a call with wrong names.</summary>
internal sealed class FailingNode(FeelSpan span, FeelFailureKind kind, string message) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame) => Fail(frame, kind, message);
}
