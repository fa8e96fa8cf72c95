using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Conformance.Feel;

/// <summary>Runs every FEEL expression of the JSON files in a folder; cases that contradict the DMN kit are set aside and told.</summary>
internal sealed class FeelSuite : ISuite
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    public SuiteReport Run(string directory)
    {
        var results = new List<CaseResult>();
        foreach (var path in Directory.EnumerateFiles(directory, "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var one in FeelCaseReader.Read(path))
            {
                if (Contradictions.Of(one) is { } kit)
                {
                    Console.WriteLine($"set aside {one.File} {one.Source} {one.Expression}: contradicts {kit}");
                    continue;
                }

                var reason = Run(one);
                results.Add(new CaseResult(one.File, one.File, $"{one.Source} {one.Expression}", reason.Length == 0 ? Outcome.Passed : Outcome.Failed, reason));
            }
        }

        return new SuiteReport("FEEL", "feel.md", results);
    }

    private static string Run(FeelCase one)
    {
        var options = new FeelParseOptions { KnownNames = [.. NamesIn(one.Variables)] };
        var (expression, problems) = one.IsUnary ? FeelExpression.ParseUnaryTests(one.Expression, options) : FeelExpression.Parse(one.Expression, options);
        if (expression is null)
        {
            return one.Expected is null || one.Expected.IsNull
                ? ""
                : $"expected {one.Expected}, found a problem: {problems[0].Message}";
        }

        if (one.Expected is null)
        {
            return "expected a problem, found none";
        }

        var chance = 0u;
        var evaluation = expression.Evaluate(one.Variables, new FeelEvaluationOptions { Now = s_now, Chance = () => chance += 2_654_435_769 });
        if (FeelComparer.Same(one.Expected, evaluation.Value))
        {
            return "";
        }

        return $"expected {one.Expected}, found {evaluation.Value}{(evaluation.Failures.IsEmpty ? "" : $" ({evaluation.Failures[0].Message})")}";
    }

    private static IEnumerable<string> NamesIn(FeelValue value) => value switch
    {
        FeelContext context => context.Entries.SelectMany(static entry => NamesIn(entry.Value).Prepend(entry.Key)),
        FeelList list => list.Items.SelectMany(NamesIn),
        _ => [],
    };
}
