using System.Collections.Immutable;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>A loop; later iterators run within earlier ones. <c>partial</c> is the list of what came out so far.</summary>
internal sealed class ForNode(FeelSpan span, Iterator[] iterators, int partialSlot, bool usesPartial, Node body) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        var results = ImmutableArray.CreateBuilder<FeelValue>();
        return Run(frame, 0, results) ? frame.Session.List(results.ToImmutable()) : FeelNull.Instance;
    }

    private bool Run(Frame frame, int level, ImmutableArray<FeelValue>.Builder results)
    {
        if (level == iterators.Length)
        {
            return Once(frame, results);
        }

        var values = iterators[level].Values(frame, out var failed);
        foreach (var value in values)
        {
            frame.Locals[iterators[level].Slot] = value;
            if (!frame.Session.Step() || !Run(frame, level + 1, results))
            {
                return false;
            }
        }

        return !failed;
    }

    private bool Once(Frame frame, ImmutableArray<FeelValue>.Builder results)
    {
        if (usesPartial)
        {
            // The list is made anew each time: its items count as steps.
            frame.Locals[partialSlot] = frame.Session.List(results.ToImmutable());
        }

        results.Add(body.Evaluate(frame));
        return !frame.Session.IsExhausted && frame.Session.FitsList(results.Count);
    }
}
