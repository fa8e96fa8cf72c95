using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary><c>some … satisfies</c> and <c>every … satisfies</c> in three-valued logic.</summary>
internal sealed class QuantifiedNode(FeelSpan span, bool every, Iterator[] iterators, Node condition) : Node(span)
{
    // The value that decides the whole: false for every, true for some.
    private readonly FeelBoolean _decisive = FeelBoolean.Of(!every);

    internal override FeelValue Evaluate(Frame frame)
    {
        var unknown = false;
        return Run(frame, 0, ref unknown) switch
        {
            true => _decisive,
            null => FeelNull.Instance,
            _ => unknown ? FeelNull.Instance : FeelBoolean.Of(every),
        };
    }

    private bool? Run(Frame frame, int level, ref bool unknown)
    {
        if (level == iterators.Length)
        {
            var passed = condition.Evaluate(frame);
            unknown |= passed is not FeelBoolean;
            return ReferenceEquals(passed, _decisive);
        }

        var values = iterators[level].Values(frame, out var failed);
        foreach (var value in values)
        {
            frame.Locals[iterators[level].Slot] = value;
            var decided = frame.Session.Step() ? Run(frame, level + 1, ref unknown) : null;
            if (decided != false)
            {
                return decided;
            }
        }

        return failed ? null : false;
    }
}
