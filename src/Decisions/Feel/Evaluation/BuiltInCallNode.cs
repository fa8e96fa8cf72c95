using BackOffice.Decisions.Feel.BuiltIns;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>A call of a built-in, unless a variable of its name holds a function.</summary>
internal sealed class BuiltInCallNode : Node
{
    private readonly BuiltIn _builtIn;
    private readonly Node _callee;
    private readonly CallNode _variable;
    private readonly Node[] _arguments;
    private readonly BuiltInMatch[] _matches;

    internal BuiltInCallNode(FeelSpan span, BuiltIn builtIn, Node callee, CallNode variable, string?[] names, Node[] arguments)
        : base(span)
    {
        _builtIn = builtIn;
        _callee = callee;
        _variable = variable;
        _arguments = arguments;
        _matches = builtIn.Match(names, arguments.Length);
    }

    internal override FeelValue Evaluate(Frame frame)
    {
        var found = _callee is GlobalNode global ? global.Find(frame) : _callee.Evaluate(frame);
        if (found is FeelFunction function && !ReferenceEquals(function, _builtIn.AsValue))
        {
            return _variable.Call(frame, function);
        }

        var values = new FeelValue[_arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _arguments[i].Evaluate(frame);
        }

        frame.Session.Span = Span;
        return _builtIn.Invoke(frame.Session, _matches, values);
    }
}
