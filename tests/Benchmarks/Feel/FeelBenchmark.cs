using System.Diagnostics;
using System.Globalization;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Benchmarks.Feel;

/// <summary>200 expressions, read beforehand, beside the npm package feelin in the same run.</summary>
internal sealed class FeelBenchmark : IBenchmark
{
    private const int Count = 200;
    private const double RequiredRatio = 5;
    private static readonly TimeSpan s_budget = TimeSpan.FromSeconds(3);

    public bool Run(TextWriter output)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Feel");
        var texts = File.ReadAllLines(Path.Combine(folder, "expressions.txt"));
        var variables = (FeelContext)FeelJson.Read(File.ReadAllBytes(Path.Combine(folder, "variables.json")));
        var expressions = texts.Select(text => FeelExpression.Parse(text).Expression).ToArray();
        var wrong = texts.Where((_, i) => expressions[i] is null || expressions[i]!.Evaluate(variables).Value.IsNull).ToList();
        if (texts.Length != Count || wrong.Count > 0)
        {
            output.WriteLine($"Expected {Count} expressions that have values, found {texts.Length}, without one: {string.Join(" | ", wrong)}");
            return false;
        }

        void EvaluateAll()
        {
            foreach (var expression in expressions)
            {
                expression!.Evaluate(variables);
            }
        }

        Measure(EvaluateAll);
        var evaluations = Measure(EvaluateAll);
        var parses = Measure(() =>
        {
            foreach (var text in texts)
            {
                FeelExpression.Parse(text);
            }
        });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ours    {evaluations,12:N0} evaluations a second, {1e6 / parses,8:N1} µs to parse an expression"));
        if (FeelPeer.Measure(folder, s_budget, output) is not { } peer)
        {
            return false;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"feelin  {peer.Evaluations,12:N0} evaluations a second, {peer.ParseMicroseconds,8:N1} µs to parse an expression"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio   {evaluations / peer.Evaluations,12:N1} (at least {RequiredRatio:N0})"));
        return evaluations >= RequiredRatio * peer.Evaluations;
    }

    private static double Measure(Action work)
    {
        var clock = Stopwatch.StartNew();
        var rounds = 0;
        while (clock.Elapsed < s_budget)
        {
            work();
            rounds++;
        }

        return rounds * Count / clock.Elapsed.TotalSeconds;
    }
}
