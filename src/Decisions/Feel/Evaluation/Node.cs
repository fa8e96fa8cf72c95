using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>A compiled part of an expression: immutable, so that threads may share it.</summary>
internal abstract class Node(FeelSpan span)
{
    internal FeelSpan Span { get; } = span;

    internal abstract FeelValue Evaluate(Frame frame);

    protected FeelValue Fail(Frame frame, FeelFailureKind kind, string message) => frame.Session.Fail(kind, message, Span);
}
