using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>A boxed list (7.3.5).</summary>
internal sealed class ListExpression(ImmutableArray<BoxedExpression> items) : BoxedExpression
{
    public static BoxedExpression Compile(XmlPart part, NameScope names, LogicCompiler compiler) =>
        new ListExpression([.. part.Children.Where(child => BoxedExpressions.All.ContainsKey(child.Name)).Select(child => compiler.Compile(child, names))]);

    public override FeelValue Evaluate(DmnScope scope, DmnRun run)
    {
        var values = ImmutableArray.CreateBuilder<FeelValue>(items.Length);
        foreach (var item in items)
        {
            values.Add(item.Evaluate(scope, run));
        }

        return run.Session.List(values.MoveToImmutable());
    }
}
