using System.Diagnostics;
using System.Globalization;
using System.Text;
using BackOffice.Decisions.Dmn;
using BackOffice.Decisions.Values;

namespace BackOffice.Benchmarks.Dmn;

/// <summary>A table of 300 rules such as commitments are: company, kind of request, and a quantity. The step of a process waits for it.</summary>
internal sealed class TableBenchmark : IBenchmark
{
    private const int Rules = 300;
    private const double LimitMicroseconds = 20;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(2);

    public bool Run(TextWriter output)
    {
        var model = DmnReader.Read(Encoding.UTF8.GetBytes(Table("UNIQUE"))).Model!;
        var first = DmnReader.Read(Encoding.UTF8.GetBytes(Table("FIRST"))).Model!;
        return Measure(output, $"{Rules} rules, unique, the last matches", model, Rules - 1)
            & Measure(output, $"{Rules} rules, first, one in the middle matches", first, Rules / 2);
    }

    private static bool Measure(TextWriter output, string title, DecisionModel model, int rule)
    {
        var inputs = FeelContext.Empty
            .With("company", FeelString.Of($"company {rule / 10}"))
            .With("kind", FeelString.Of($"kind {rule % 10}"))
            .With("amount", FeelNumber.From(150));
        var expected = FeelNumber.From(rule);
        Loop(model, inputs, expected, TimeSpan.FromMilliseconds(500));
        var (count, elapsed) = Loop(model, inputs, expected, Duration);
        var microseconds = elapsed.TotalMicroseconds / count;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{title}: {count / elapsed.TotalSeconds:N0} evaluations a second, {microseconds:F1} µs each (limit {LimitMicroseconds} µs)"));
        return microseconds <= LimitMicroseconds;
    }

    private static (long Count, TimeSpan Elapsed) Loop(DecisionModel model, FeelContext inputs, FeelNumber expected, TimeSpan duration)
    {
        var watch = Stopwatch.StartNew();
        var count = 0L;
        while (watch.Elapsed < duration)
        {
            for (var round = 0; round < 100; round++, count++)
            {
                if (!model.Evaluate("deadline", inputs).Value.Equals(expected))
                {
                    throw new InvalidOperationException("The table must give the number of the rule.");
                }
            }
        }

        return (count, watch.Elapsed);
    }

    private static string Table(string hitPolicy)
    {
        var rules = new StringBuilder();
        for (var rule = 0; rule < Rules; rule++)
        {
            rules.Append(
                CultureInfo.InvariantCulture,
                $"<rule><inputEntry><text>\"company {rule / 10}\"</text></inputEntry><inputEntry><text>\"kind {rule % 10}\", \"any\"</text></inputEntry><inputEntry><text>[100..200]</text></inputEntry><outputEntry><text>{rule}</text></outputEntry></rule>");
        }

        return $"""
            <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="urn:m">
            {Input("company", "string")}{Input("kind", "string")}{Input("amount", "number")}
            <decision id="d" name="deadline"><variable name="deadline" typeRef="number"/>{Requires("company")}{Requires("kind")}{Requires("amount")}
            <decisionTable hitPolicy="{hitPolicy}">{Column("company")}{Column("kind")}{Column("amount")}<output/>{rules}</decisionTable></decision></definitions>
            """;
    }

    private static string Input(string name, string type) => $"""<inputData id="{name}" name="{name}"><variable name="{name}" typeRef="{type}"/></inputData>""";

    private static string Requires(string name) => $"""<informationRequirement><requiredInput href="#{name}"/></informationRequirement>""";

    private static string Column(string name) => $"""<input><inputExpression><text>{name}</text></inputExpression></input>""";
}
