using System.Collections.Immutable;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>A function definition; the function keeps what it sees where it is defined.</summary>
internal sealed class FunctionNode(FeelSpan span, ImmutableArray<FeelParameter> parameters, int[] slots, Node body) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        var captured = (FeelValue[])frame.Locals.Clone();
        return new FeelFunction("", parameters, FeelType.Any, (session, arguments) => Run(frame, captured, session, arguments)) { Captured = captured };
    }

    private FeelValue Run(Frame frame, FeelValue[] captured, EvaluationSession session, FeelValue[] arguments)
    {
        var locals = (FeelValue[])captured.Clone();
        for (var i = 0; i < slots.Length; i++)
        {
            locals[slots[i]] = arguments[i];
        }

        return body.Evaluate(frame.WithLocals(session, locals));
    }
}
