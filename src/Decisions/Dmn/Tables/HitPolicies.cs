using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>What each hit policy makes of the rules that matched (8.2.8). There is at least one.</summary>
internal static class HitPolicies
{
    public static FeelValue Apply(HitPolicy policy, Aggregator aggregator, ImmutableArray<TableOutput> outputs, List<TableHit> hits, DmnRun run) => policy switch
    {
        HitPolicy.Unique or HitPolicy.First => Single(outputs, hits[0], run),
        HitPolicy.Any => AnyOf(outputs, hits, run),
        HitPolicy.Priority => Single(outputs, ByPriority(outputs, hits)[0], run),
        HitPolicy.OutputOrder => All(outputs, ByPriority(outputs, hits), run),
        HitPolicy.RuleOrder => All(outputs, hits, run),
        _ => aggregator == Aggregator.None ? All(outputs, hits, run) : Aggregations.Apply(aggregator, outputs, Recorded(hits, run), run),
    };

    /// <summary>One output is given as it is, several as a context with their names.</summary>
    public static FeelValue Shape(ImmutableArray<TableOutput> outputs, ImmutableArray<FeelValue> values)
    {
        if (outputs.Length == 1)
        {
            return values[0];
        }

        return FeelContext.Of(outputs.Select((output, column) => KeyValuePair.Create(output.Name, values[column])));
    }

    private static FeelValue Single(ImmutableArray<TableOutput> outputs, TableHit hit, DmnRun run)
    {
        run.Record(hit.Rule.Match);
        return Shape(outputs, hit.Values);
    }

    private static FeelList All(ImmutableArray<TableOutput> outputs, List<TableHit> hits, DmnRun run) =>
        FeelList.Of([.. Recorded(hits, run).Select(hit => Shape(outputs, hit.Values))]);

    private static FeelValue AnyOf(ImmutableArray<TableOutput> outputs, List<TableHit> hits, DmnRun run)
    {
        foreach (var hit in hits.Skip(1))
        {
            if (!hit.Values.SequenceEqual(hits[0].Values))
            {
                return run.Fail(
                    FeelFailureKind.HitPolicyViolated,
                    $"Rules {hits[0].Rule.Match.RuleNumber} and {hit.Rule.Match.RuleNumber} both match and give different outputs; with hit policy ANY they must agree.");
            }
        }

        _ = Recorded(hits, run);
        return Shape(outputs, hits[0].Values);
    }

    /// <summary>The first output counts most; among equals the order of the rules stays.</summary>
    private static List<TableHit> ByPriority(ImmutableArray<TableOutput> outputs, List<TableHit> hits)
    {
        IEnumerable<TableHit> ordered = hits;
        for (var column = outputs.Length - 1; column >= 0; column--)
        {
            var at = column;
            ordered = outputs[at].Priorities.IsEmpty ? ordered : ordered.OrderBy(hit => outputs[at].PriorityOf(hit.Values[at]));
        }

        return [.. ordered];
    }

    private static List<TableHit> Recorded(List<TableHit> hits, DmnRun run)
    {
        foreach (var hit in hits)
        {
            run.Record(hit.Rule.Match);
        }

        return hits;
    }
}
