using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>
/// A boxed filter (7.3.9): the items for which the match is true. The match sees <c>item</c> and, for a context, its entries.
/// </summary>
internal sealed class FilterExpression(BoxedExpression source, BoxedExpression match) : BoxedExpression
{
    private static readonly string[] ItemNames = ["item"];

    public static BoxedExpression Compile(XmlPart part, NameScope names, LogicCompiler compiler) => new FilterExpression(
        compiler.CompileRequired(part, "in", names),
        compiler.CompileRequired(part, "match", names.With(ItemNames)));

    public override FeelValue Evaluate(DmnScope scope, DmnRun run)
    {
        if (run.Items(source.Evaluate(scope, run)) is not { } items)
        {
            return FeelNull.Instance;
        }

        var kept = ImmutableArray.CreateBuilder<FeelValue>();
        foreach (var item in items)
        {
            switch (match.Evaluate(ItemScope(scope, item), run))
            {
                case FeelBoolean { Value: true }:
                    kept.Add(item);
                    break;
                case FeelBoolean or FeelNull when !run.Exhausted:
                    break;
                case var other:
                    return run.Fail(FeelFailureKind.InvalidType, $"The match of a filter must be true or false; found {other}.");
            }
        }

        return run.Session.List(kept.ToImmutable());
    }

    private static DmnScope ItemScope(DmnScope scope, FeelValue item)
    {
        var inner = scope;
        if (item is FeelContext context)
        {
            string[] names = [.. context.Names];
            inner = scope.Extend(names);
            for (var index = 0; index < names.Length; index++)
            {
                if (context.TryGet(names[index], out var value))
                {
                    inner.Set(index, value);
                }
            }
        }

        inner = inner.Extend(ItemNames);
        inner.Set(0, item);
        return inner;
    }
}
