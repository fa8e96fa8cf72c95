using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>Aggregators of a collecting table, as FEEL's own functions over each output.</summary>
internal static class Aggregations
{
    private static readonly Dictionary<Aggregator, FeelExpression> Functions = new()
    {
        [Aggregator.Sum] = FeelExpression.Parse("sum(values)").Expression!,
        [Aggregator.Count] = FeelExpression.Parse("count(values)").Expression!,
        [Aggregator.Min] = FeelExpression.Parse("min(values)").Expression!,
        [Aggregator.Max] = FeelExpression.Parse("max(values)").Expression!,
    };

    public static FeelValue Apply(Aggregator aggregator, ImmutableArray<TableOutput> outputs, List<TableHit> hits, DmnRun run)
    {
        if (aggregator == Aggregator.Count)
        {
            return FeelNumber.From(hits.Count);
        }

        var results = outputs.Select((_, column) => Aggregate(aggregator, hits, column, run));
        return HitPolicies.Shape(outputs, [.. results]);
    }

    private static FeelValue Aggregate(Aggregator aggregator, List<TableHit> hits, int column, DmnRun run)
    {
        var scope = new DmnScope(null, ["values"]);
        scope.Set(0, FeelList.Of([.. hits.Select(hit => hit.Values[column])]));
        return run.Evaluate(Functions[aggregator], scope);
    }
}
