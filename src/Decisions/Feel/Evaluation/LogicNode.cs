using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary><c>and</c>, <c>or</c> in three-valued logic; what is no boolean counts as null (DMN 1.5 tables 48 and 49).</summary>
internal sealed class LogicNode(FeelSpan span, bool isAnd, Node left, Node right) : Node(span)
{
    // The value that decides the whole: false for and, true for or.
    private readonly FeelBoolean _decisive = FeelBoolean.Of(!isAnd);

    internal override FeelValue Evaluate(Frame frame)
    {
        var first = left.Evaluate(frame);
        if (ReferenceEquals(first, _decisive))
        {
            return first;
        }

        var second = right.Evaluate(frame);
        if (ReferenceEquals(second, _decisive))
        {
            return second;
        }

        return first is FeelBoolean && second is FeelBoolean ? second : Undecided(frame, first is FeelBoolean ? second : first);
    }

    private FeelValue Undecided(Frame frame, FeelValue found) => found.IsNull
        ? FeelNull.Instance
        : Fail(frame, FeelFailureKind.InvalidType, $"'{(isAnd ? "and" : "or")}' joins booleans, found the {found.KindName} {ValueText.Short(found)}.");
}
