using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>A context; each entry sees the ones before it, a function also itself.</summary>
internal sealed class ContextNode(FeelSpan span, string[] keys, int[] slots, Node[] entries, bool[] functions) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        var values = new FeelValue[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            var value = entries[i].Evaluate(frame);
            if (value is FeelFunction { Captured: { } captured } && functions[i])
            {
                captured[slots[i]] = value;
            }

            frame.Locals[slots[i]] = value;
            values[i] = value;
        }

        return frame.Session.Step(entries.Length) ? frame.Session.Checked(FeelContext.Adopt(keys, values)) : FeelNull.Instance;
    }
}
