using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>Boxed some and every (7.3.11): three-valued; an answer that is neither true nor false nor null makes the whole null.</summary>
internal sealed class QuantifiedExpression(string variable, bool decisive, BoxedExpression source, BoxedExpression satisfies) : BoxedExpression
{
    private readonly string[] _names = [variable];

    public static BoxedExpression CompileSome(XmlPart part, NameScope names, LogicCompiler compiler) => Compile(part, names, compiler, decisive: true);

    public static BoxedExpression CompileEvery(XmlPart part, NameScope names, LogicCompiler compiler) => Compile(part, names, compiler, decisive: false);

    public override FeelValue Evaluate(DmnScope scope, DmnRun run)
    {
        if (run.Items(source.Evaluate(scope, run)) is not { } items)
        {
            return FeelNull.Instance;
        }

        var found = false;
        var unknown = false;
        foreach (var item in items)
        {
            var inner = scope.Extend(_names);
            inner.Set(0, item);
            switch (satisfies.Evaluate(inner, run))
            {
                case FeelBoolean answer:
                    found |= answer.Value == decisive;
                    break;
                case FeelNull when !run.Exhausted:
                    unknown = true;
                    break;
                case var other:
                    return run.Fail(FeelFailureKind.InvalidType, $"The condition on '{variable}' must be true or false; found {other}.");
            }
        }

        return found ? FeelBoolean.Of(decisive) : unknown ? FeelNull.Instance : FeelBoolean.Of(!decisive);
    }

    private static QuantifiedExpression Compile(XmlPart part, NameScope names, LogicCompiler compiler, bool decisive)
    {
        var variable = part["iteratorVariable"]?.Trim() ?? "";
        return new(
            variable,
            decisive,
            compiler.CompileRequired(part, "in", names),
            compiler.CompileRequired(part, "satisfies", names.With(variable)));
    }
}
