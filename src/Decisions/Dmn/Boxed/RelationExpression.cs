using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Dmn.Types;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>A relation (7.3.6): a list of contexts, one a row, with the columns' names.</summary>
internal sealed class RelationExpression(
    ImmutableArray<(string Name, ItemType Type)> columns,
    ImmutableArray<ImmutableArray<BoxedExpression>> rows) : BoxedExpression
{
    public static BoxedExpression Compile(XmlPart part, NameScope names, LogicCompiler compiler)
    {
        var columns = part.ChildrenNamed("column").Select(column => (column["name"]?.Trim() ?? "", compiler.Type(column))).ToImmutableArray();
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<BoxedExpression>>();
        foreach (var row in part.ChildrenNamed("row"))
        {
            ImmutableArray<BoxedExpression> cells =
                [.. row.Children.Where(child => BoxedExpressions.All.ContainsKey(child.Name)).Select(child => compiler.Compile(child, names))];
            if (cells.Length != columns.Length)
            {
                return compiler.Broken(row, $"A row of the relation has {cells.Length} cells; its columns are {columns.Length}.");
            }

            rows.Add(cells);
        }

        return new RelationExpression(columns, rows.ToImmutable());
    }

    public override FeelValue Evaluate(DmnScope scope, DmnRun run) =>
        run.Session.List([.. rows.Select(row => EvaluateRow(row, scope, run))]);

    private FeelContext EvaluateRow(ImmutableArray<BoxedExpression> row, DmnScope scope, DmnRun run)
    {
        var context = FeelContext.Empty;
        for (var index = 0; index < row.Length; index++)
        {
            var (name, type) = columns[index];
            context = context.With(name, type.Coerce(row[index].Evaluate(scope, run), run));
        }

        return context;
    }
}
