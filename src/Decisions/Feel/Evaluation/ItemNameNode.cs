using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>A name within a filter: an entry of the item where it has one, else what the name means outside.</summary>
internal sealed class ItemNameNode(FeelSpan span, string name, int slot, Node outside) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame) =>
        frame.Locals[slot] is FeelContext item && item.TryGet(name, out var value) ? value : outside.Evaluate(frame);
}
