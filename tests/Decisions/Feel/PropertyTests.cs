using BackOffice.Conformance.Feel;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Feel.Parsing;
using BackOffice.Decisions.Feel.Syntax;
using BackOffice.Decisions.Values;
using FsCheck;
using FsCheck.Fluent;

namespace BackOffice.Decisions.Tests.Feel;

public sealed class PropertyTests
{
    private static readonly FeelEvaluationOptions s_options = new() { Limits = FeelLimits.Default with { Steps = 5_000 }, Explain = true };

    [Fact]
    public void What_is_printed_parses_as_the_same_tree() =>
        Prop.ForAll(SyntaxGenerator.Expressions, static tree => ReadsBack(tree, unaryTests: false)).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Unary_tests_that_are_printed_parse_as_the_same_tree() =>
        Prop.ForAll(SyntaxGenerator.Tests, static tree => ReadsBack(tree, unaryTests: true)).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Evaluating_never_throws_and_gives_the_same_twice() => Prop.ForAll(SyntaxGenerator.Expressions, static tree =>
    {
        var expression = FeelExpression.Parse(SyntaxPrinter.Print(tree)).Expression!;
        var variables = FeelContext.Empty.With("a", FeelNumber.From(2)).With("b", FeelList.Of([FeelNumber.From(1), FeelString.Of("x")]));
        var first = expression.Evaluate(variables, s_options);
        return first.Value.ToString() == expression.Evaluate(variables, s_options).Value.ToString();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Random_bytes_and_random_tokens_neither_hang_nor_crash()
    {
        var outcome = FeelFuzz.Run(count: 20_000, seed: 20261120);

        Assert.Equal(20_000, outcome.Texts);
        Assert.True(outcome.Parsed > 1_000, $"only {outcome.Parsed} texts parsed: the fuzzing reaches too little");
        Assert.True(outcome.Slowest < TimeSpan.FromSeconds(5), $"took {outcome.Slowest}: {outcome.SlowestText}");
    }

    private static bool ReadsBack(FeelSyntax tree, bool unaryTests)
    {
        var text = SyntaxPrinter.Print(tree);
        var (read, problems) = Parser.Parse(text, FeelParseOptions.Default, unaryTests);
        return tree.Equals(read)
            ? true
            : throw new InvalidOperationException($"{text} read as {(read is null ? string.Join(" ", problems.Select(static p => p.Message)) : SyntaxPrinter.Print(read))}");
    }
}
