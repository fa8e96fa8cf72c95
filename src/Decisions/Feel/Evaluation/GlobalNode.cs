using BackOffice.Decisions.Feel.BuiltIns;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>A variable; where there is none, the host's or FEEL's function of that name.</summary>
internal sealed class GlobalNode(FeelSpan span, string name, int slot) : Node(span)
{
    internal string Name => name;

    internal override FeelValue Evaluate(Frame frame) => Find(frame) ?? Missing(frame);

    /// <summary>The value; null where nothing has the name.</summary>
    internal FeelValue? Find(Frame frame)
    {
        if (frame.Globals[slot] is { } known)
        {
            return known;
        }

        if (frame.Variables.TryGet(name, out var value))
        {
            frame.Session.Trace?.Read(name, value);
        }
        else if (frame.Session.Options.HostFunctions.TryGetValue(name, out var function))
        {
            value = function;
        }
        else if (BuiltInTable.TryGet(name, out var builtIn))
        {
            value = builtIn.AsValue;
        }

        frame.Globals[slot] = value;
        return value;
    }

    private FeelValue Missing(Frame frame) =>
        Fail(frame, FeelFailureKind.NoVariableFound, $"No variable '{name}'. {Alternatives.Of(frame.Variables.Names)}");
}
