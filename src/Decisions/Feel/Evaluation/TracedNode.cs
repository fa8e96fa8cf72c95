using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>Writes the value of a part into the explanation.</summary>
internal sealed class TracedNode(Node inner, string text) : Node(inner.Span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        var value = inner.Evaluate(frame);
        frame.Session.Trace?.Part(Span, text, value);
        return value;
    }
}
