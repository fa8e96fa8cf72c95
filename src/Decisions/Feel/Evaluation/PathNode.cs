using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>An entry of a context, of every context of a list, or a property of a date, time, duration or range.</summary>
internal sealed class PathNode(FeelSpan span, Node source, string name) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        var value = source.Evaluate(frame);
        return value is FeelContext context && context.TryGet(name, out var entry) ? entry : Of(frame, value);
    }

    private FeelValue Of(Frame frame, FeelValue value) => value switch
    {
        FeelContext context => context.TryGet(name, out var entry)
            ? entry
            : Fail(frame, FeelFailureKind.NoContextEntryFound, $"No context entry '{name}'. {Alternatives.Of(context.Names)}"),
        FeelList list => OfEach(frame, list),
        FeelNull => Fail(frame, FeelFailureKind.NoContextEntryFound, $"No context entry '{name}': the value before it is null."),
        _ => Properties.TryGet(value, name, out var property)
            ? property
            : Fail(frame, FeelFailureKind.NoPropertyFound, $"A {value.KindName} has no property '{name}'. {Alternatives.Of(Properties.NamesOf(value.Kind))}"),
    };

    private FeelValue OfEach(Frame frame, FeelList list)
    {
        if (!frame.Session.Enter())
        {
            return FeelNull.Instance;
        }

        var values = new FeelValue[list.Items.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Of(frame, list.Items[i]);
        }

        frame.Session.Leave();
        return frame.Session.List([.. values]);
    }
}
