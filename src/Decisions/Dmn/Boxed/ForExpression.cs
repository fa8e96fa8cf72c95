using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>A boxed iterator (7.3.10): the return value for each item; <c>partial</c> holds the results so far.</summary>
internal sealed class ForExpression(string variable, bool usesPartial, BoxedExpression source, BoxedExpression result) : BoxedExpression
{
    private const string Partial = "partial";

    private readonly string[] _names = [variable, Partial];

    public static BoxedExpression Compile(XmlPart part, NameScope names, LogicCompiler compiler)
    {
        var variable = part["iteratorVariable"]?.Trim() ?? "";
        return new ForExpression(
            variable,
            Mentions(part, Partial),
            compiler.CompileRequired(part, "in", names),
            compiler.CompileRequired(part, "return", names.With(variable, Partial)));
    }

    public override FeelValue Evaluate(DmnScope scope, DmnRun run)
    {
        if (run.Items(source.Evaluate(scope, run)) is not { } items)
        {
            return FeelNull.Instance;
        }

        var results = ImmutableArray<FeelValue>.Empty.ToBuilder();
        foreach (var item in items)
        {
            if (!run.TryAddItem(results.Count))
            {
                return FeelNull.Instance;
            }

            var inner = scope.Extend(_names);
            inner.Set(0, item);
            if (usesPartial)
            {
                inner.Set(1, run.Session.List(results.ToImmutable()));
            }

            results.Add(result.Evaluate(inner, run));
        }

        return run.Session.List(results.ToImmutable());
    }

    /// <summary>Handing over the results so far costs a copy a round, so only a text that may ask for them gets them.</summary>
    private static bool Mentions(XmlPart part, string word) =>
        part.Text.Contains(word, StringComparison.Ordinal) || part.Children.Any(child => Mentions(child, word));
}
