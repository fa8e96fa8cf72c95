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

    private readonly ImmutableArray<ColumnIndex?> _indexes = ColumnIndex.Of(rules, inputs.Length);

    public override FeelValue Evaluate(DmnScope scope, DmnRun run)
    {
        var tested = new TestedColumn[inputs.Length];
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

    private static bool TryOpen(TableInput input, DmnScope scope, DmnRun run, out TestedColumn column)
    {
        var value = input.Type.Coerce(input.Expression.Evaluate(scope, run), run);
        run.Tracer?.Column(input.Label, value);
        var tested = scope.Extend(TestedNames);
        tested.Set(0, value);
        column = new(value, tested);
        if (input.Allowed is null || value is FeelNull || run.Evaluate(input.Allowed, tested) is FeelBoolean { Value: true })
        {
            return true;
        }

        run.Fail(FeelFailureKind.ValueNotAllowed, $"{input.Label} = {value} is not among the values that this column allows: {input.Allowed.Text.Trim()}.");
        return false;
    }

    private List<TableRule> FindHits(TestedColumn[] tested, DmnRun run)
    {
        var hits = new List<TableRule>();
        var candidates = Candidates(tested, run);
        for (var at = RuleSet.Next(candidates, 0, rules.Length); at >= 0 && run.Session.Step(); at = RuleSet.Next(candidates, at + 1, rules.Length))
        {
            if (Matches(rules[at], tested, run))
            {
                hits.Add(rules[at]);
                if (policy == HitPolicy.First)
                {
                    break;
                }
            }
        }

        return hits;
    }

    /// <summary>What the indexes leave to try; an explanation shows every test, so then all rules are tried.</summary>
    private RuleSet[] Candidates(TestedColumn[] tested, DmnRun run)
    {
        if (_indexes.IsEmpty || run.Session.Trace is not null)
        {
            return [];
        }

        var sets = new List<RuleSet>(tested.Length);
        for (var column = 0; column < tested.Length; column++)
        {
            if (_indexes[column] is { } index)
            {
                sets.Add(index.Candidates(tested[column].Value));
            }
        }

        return [.. sets];
    }

    private static bool Matches(TableRule rule, TestedColumn[] tested, DmnRun run)
    {
        for (var column = 0; column < tested.Length; column++)
        {
            if (!rule.Tests[column].Passes(tested[column].Value, tested[column].Scope, run))
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
