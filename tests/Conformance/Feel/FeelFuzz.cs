using System.Diagnostics;
using System.Text;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Conformance.Feel;

/// <summary>Random bytes and random tokens as expressions: each is read, and evaluated where it is one, within small limits.</summary>
internal static class FeelFuzz
{
    private static readonly string[] s_tokens =
    [
        "1", "0", "-", "3.14", "1e9", "\"a\"", "\"\\u0041\"", "null", "true", "false", "a", "b", "?", "item", "partial", "if", "then", "else", "for", "in",
        "return", "some", "every", "satisfies", "and", "or", "between", "instance of", "function", "(", ")", "[", "]", "{", "}", ",", ":", ".", "..",
        "+", "*", "/", "**", "=", "!=", "<", ">=", "@\"2026-11-20\"", "@\"P1D\"", "@\"10:00:00@Europe/Berlin\"", "date and time", "count", "sum", "sort",
        "string join", "matches", "replace", "range", "list<number>", "number", "not", "(1..5]", "[1, 2]", "{a: 1}", "/*", "//", "`x y`", " ", "\n", "\\", "🐎",
    ];

    private static readonly FeelContext s_variables = FeelContext.Empty
        .With("a", FeelNumber.From(2))
        .With("b", FeelList.Of([FeelNumber.From(1), FeelString.Of("x")]))
        .With("?", FeelNumber.From(5));

    private static readonly FeelEvaluationOptions s_options = new() { Limits = FeelLimits.Default with { Steps = 2_000, ListSize = 1_000, TextSize = 10_000 } };

    internal sealed record Outcome(int Texts, int Parsed, TimeSpan Slowest, string SlowestText);

    internal static Outcome Run(int count, int seed)
    {
        var random = new Random(seed);
        var (parsed, slowest, slowestText) = (0, TimeSpan.Zero, "");
        for (var i = 0; i < count; i++)
        {
            var text = i % 2 == 0 ? Bytes(random) : Tokens(random);
            var started = Stopwatch.GetTimestamp();
            parsed += Try(text, unary: i % 3 == 0) ? 1 : 0;
            var taken = Stopwatch.GetElapsedTime(started);
            if (taken > slowest)
            {
                (slowest, slowestText) = (taken, text);
            }
        }

        return new Outcome(count, parsed, slowest, slowestText);
    }

    /// <summary>Runs <c>feel-fuzz N</c> and tells what came of it; anything thrown ends it with the text.</summary>
    internal static int Run(string count, TextWriter output)
    {
        if (!int.TryParse(count, out var texts) || texts < 1)
        {
            output.WriteLine($"Expected feel-fuzz N with the number of texts, found '{count}'.");
            return 2;
        }

        var outcome = Run(texts, seed: 1);
        output.WriteLine($"{outcome.Parsed} of {outcome.Texts} texts are expressions; the slowest took {outcome.Slowest.TotalMilliseconds:0.0} ms: {outcome.SlowestText.ReplaceLineEndings(" ")}");
        output.WriteLine($"{texts} passed, 0 failed");
        return 0;
    }

    private static bool Try(string text, bool unary)
    {
        var (expression, problems) = unary ? FeelExpression.ParseUnaryTests(text) : FeelExpression.Parse(text);
        if (expression is null == problems.IsEmpty)
        {
            throw new InvalidOperationException($"'{text}' is neither an expression nor has it problems.");
        }

        expression?.Evaluate(s_variables, s_options);
        return expression is not null;
    }

    private static string Bytes(Random random)
    {
        var bytes = new byte[random.Next(1, 40)];
        random.NextBytes(bytes);
        return random.Next(2) == 0 ? Encoding.UTF8.GetString(bytes) : string.Concat(bytes.Select(static b => (char)(32 + (b % 95))));
    }

    private static string Tokens(Random random) =>
        string.Join(random.Next(3) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 14)).Select(_ => s_tokens[random.Next(s_tokens.Length)]));
}
