using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>A call of a function that is known only when it is called.</summary>
internal sealed class CallNode(FeelSpan span, Node callee, string?[] names, Node[] arguments) : Node(span)
{
    internal override FeelValue Evaluate(Frame frame)
    {
        var target = callee is GlobalNode global ? global.Find(frame) : callee.Evaluate(frame);
        if (target is FeelFunction function)
        {
            return Call(frame, function);
        }

        return Fail(frame, FeelFailureKind.NoFunctionFound, callee is GlobalNode named
            ? $"No function '{named.Name}'{(target is null ? "" : $": it is a {target.KindName}")}. {Alternatives.Of(Available(frame))}"
            : $"Expected a function, found the {target!.KindName} {ValueText.Short(target)}.");
    }

    internal FeelValue Call(Frame frame, FeelFunction function)
    {
        var values = new FeelValue[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Evaluate(frame);
        }

        frame.Session.Span = Span;
        return names.Length == 0 ? Invocation.Call(frame.Session, function, values) : Invocation.CallNamed(frame.Session, function, names!, values);
    }

    private static IEnumerable<string> Available(Frame frame) =>
        frame.Variables.Names.Where(name => frame.Variables.TryGet(name, out var value) && value is FeelFunction)
            .Concat(frame.Session.Options.HostFunctions.Keys)
            .Append("the built-ins");
}
