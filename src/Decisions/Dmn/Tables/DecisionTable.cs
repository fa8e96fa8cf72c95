using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Boxed;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>A decision table (chapter 8): which rules match, what each gives, and what the hit policy makes of it.</summary>
internal sealed class DecisionTable(
    HitPolicy policy,
    Aggregator aggregator,
    ImmutableArray<TableInput> inputs,
    ImmutableArray<TableOutput> outputs,
    ImmutableArray<TableRule> rules) : BoxedExpression
{
    public const string TestedValue = "?";

    private static readonly string[] TestedNames = [TestedValue];

    public override FeelValue Evaluate(DmnScope scope, DmnRun run)
    {
        var tested = new DmnScope[inputs.Length];
        for (var column = 0; column < inputs.Length; column++)
        {
            if (!TryOpen(inputs[column], scope, run, out tested[column]))
            {
                return FeelNull.Instance;
            }
        }

        var hits = FindHits(tested, run);
        if (run.Exhausted)
        {
            return FeelNull.Instance;
        }

        if (hits.Count == 0)
        {
            return GiveDefault(scope, run);
        }

        if (policy == HitPolicy.Unique && hits.Count > 1)
        {
            var numbers = string.Join(", ", hits.Select(hit => hit.Match.RuleNumber));
            return run.Fail(FeelFailureKind.HitPolicyViolated, $"The table allows one rule to match; rules {numbers} match. Narrow them, or choose another hit policy.");
        }

        var given = hits.Select(hit => new TableHit(hit, Give(hit, scope, run))).ToList();
        return HitPolicies.Apply(policy, aggregator, outputs, given, run);
    }

    private static bool TryOpen(TableInput input, DmnScope scope, DmnRun run, out DmnScope tested)
    {
        var value = input.Type.Coerce(input.Expression.Evaluate(scope, run), run);
        run.Tracer?.Column(input.Label, value);
        tested = scope.Extend(TestedNames);
        tested.Set(0, value);
        if (input.Allowed is null || value is FeelNull || run.Evaluate(input.Allowed, tested) is FeelBoolean { Value: true })
        {
            return true;
        }

        run.Fail(FeelFailureKind.ValueNotAllowed, $"{input.Label} = {value} is not among the values that this column allows: {input.Allowed.Text.Trim()}.");
        return false;
    }

    private List<TableRule> FindHits(DmnScope[] tested, DmnRun run)
    {
        var hits = new List<TableRule>();
        foreach (var rule in rules)
        {
            if (Matches(rule, tested, run))
            {
                hits.Add(rule);
                if (policy == HitPolicy.First)
                {
                    break;
                }
            }
        }

        return hits;
    }

    private static bool Matches(TableRule rule, DmnScope[] tested, DmnRun run)
    {
        for (var column = 0; column < tested.Length; column++)
        {
            if (!rule.Tests[column].Passes(tested[column], run))
            {
                return false;
            }
        }

        return true;
    }

    private ImmutableArray<FeelValue> Give(TableRule rule, DmnScope scope, DmnRun run)
    {
        var values = ImmutableArray.CreateBuilder<FeelValue>(outputs.Length);
        for (var column = 0; column < outputs.Length; column++)
        {
            var value = rule.Outputs[column]?.Evaluate(scope, run) ?? FeelNull.Instance;
            values.Add(Check(outputs[column], outputs[column].Type.Coerce(value, run), scope, run));
        }

        return values.MoveToImmutable();
    }

    private static FeelValue Check(TableOutput output, FeelValue value, DmnScope scope, DmnRun run)
    {
        if (output.Allowed is null || value is FeelNull)
        {
            return value;
        }

        var tested = scope.Extend(TestedNames);
        tested.Set(0, value);
        return run.Evaluate(output.Allowed, tested) is FeelBoolean { Value: true }
            ? value
            : run.Fail(FeelFailureKind.ValueNotAllowed, $"Output {output.Name} gives {value}, which is not among its allowed values: {output.Allowed.Text.Trim()}.");
    }

    private FeelValue GiveDefault(DmnScope scope, DmnRun run)
    {
        if (outputs.Any(output => output.Default is not null))
        {
            var values = outputs.Select(output => output.Type.Coerce(output.Default?.Evaluate(scope, run) ?? FeelNull.Instance, run));
            return HitPolicies.Shape(outputs, [.. values]);
        }

        return (policy, aggregator) switch
        {
            (HitPolicy.Collect, Aggregator.None) => FeelList.Empty,
            (HitPolicy.Collect, Aggregator.Count) => FeelNumber.From(0),
            _ => FeelNull.Instance,
        };
    }
}
