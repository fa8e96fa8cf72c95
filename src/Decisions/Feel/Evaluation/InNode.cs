using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>Tests of a value; the first one passed decides. In a test '?' is the value.</summary>
internal sealed class InNode(FeelSpan span, Node value, int slot, Node[] tests) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        var input = value.Evaluate(frame);
        frame.Locals[slot] = input;
        return Any(frame, tests);
    }

    internal static FeelValue Any(Frame frame, Node[] tests)
    {
        var unknown = false;
        foreach (var test in tests)
        {
            var passed = test.Evaluate(frame);
            if (ReferenceEquals(passed, FeelBoolean.True))
            {
                return passed;
            }

            unknown |= passed.IsNull;
        }

        return unknown ? FeelNull.Instance : FeelBoolean.False;
    }
}
