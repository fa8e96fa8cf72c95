using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>The tests of a table's cell.</summary>
internal sealed class UnaryTestsNode(FeelSpan span, bool negated, Node[] tests) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        if (tests.Length == 0)
        {
            return FeelBoolean.True;
        }

        var passed = InNode.Any(frame, tests);
        return negated && passed is FeelBoolean boolean ? FeelBoolean.Of(!boolean.Value) : passed;
    }
}
