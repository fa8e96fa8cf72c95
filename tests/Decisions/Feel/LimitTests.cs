using System.Diagnostics;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using static BackOffice.Decisions.Tests.Feel.FeelFacts;

namespace BackOffice.Decisions.Tests.Feel;

public sealed class LimitTests
{
    [Theory]
    [InlineData("for i in 1..10**9 return i")]
    [InlineData("some i in 1..10**9, j in 1..10**9 satisfies i < 0")]
    [InlineData("{f: function(n) f(n + 1), r: f(0)}.r")]
    [InlineData("{f: function(n) [f(n + 1), f(n + 1)], r: f(0)}.r")]
    [InlineData("for i in 1..5000 return [partial]")]
    [InlineData("for i in 1..300 return if i = 1 then [1] else [partial[-1]]")]
    [InlineData("for i in 1..100 return if i = 1 then \"ab\" else partial[-1] + partial[-1]")]
    [InlineData("for i in 1..100 return if i = 1 then [1] else concatenate(partial[-1], partial[-1])")]
    [InlineData("count(for i in 1..1000 return for j in 1..1000 return for k in 1..1000 return 1)")]
    [InlineData("matches(string join(for i in 1..20000 return \"aaaaaaaaaa\"), \"(a{0,70}){0,70}b\")")]
    [InlineData("sort(for i in 1..90000 return i, function(x, y) x > y)")]
    public void A_hostile_expression_ends_with_a_typed_reason_in_bounded_time(string expression)
    {
        var clock = Stopwatch.StartNew();
        var evaluation = Evaluate(expression);

        Assert.Contains(evaluation.Failures, static f => f.Kind == FeelFailureKind.LimitReached);
        Assert.True(evaluation.Value.IsNull);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"took {clock.Elapsed}");
    }

    [Theory]
    [InlineData("(a+)+$")]
    [InlineData("(a|aa)+$")]
    [InlineData("(a*)*b")]
    public void A_catastrophic_pattern_takes_no_longer_than_any_other(string pattern)
    {
        var clock = Stopwatch.StartNew();
        var evaluation = Evaluate($"matches(string join(for i in 1..1000 return \"aaaaaaaaaa\") + \"!\", \"{pattern}\")");

        Assert.Equal(FeelBoolean.False, evaluation.Value);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"took {clock.Elapsed}");
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("-", "")]
    [InlineData("if true then ", " else 2")]
    [InlineData("for i in 1..2 return ", "")]
    [InlineData("not(", ")")]
    [InlineData("function(a) ", "")]
    [InlineData("1 in (", ")")]
    [InlineData("a[", "]")]
    public void Deep_nesting_is_refused_in_words_and_does_not_overflow_the_stack(string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 2_000)) + "1" + string.Concat(Enumerable.Repeat(close, 2_000));

        Assert.Contains("nested more than", FeelExpression.Parse(text).Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_that_is_too_long_is_refused() => Assert.Contains(
        "nested more than", FeelExpression.Parse(string.Join("+", Enumerable.Repeat("1", 5_000))).Problems[0].Message, StringComparison.Ordinal);

    [Fact]
    public void A_chain_of_three_hundred_operators_is_fine() => Gives("300", string.Join(" + ", Enumerable.Repeat("1", 300)));

    [Fact]
    public void The_host_sets_the_limits()
    {
        var options = new FeelEvaluationOptions { Limits = FeelLimits.Default with { ListSize = 3 } };

        Assert.Equal("A list would have 4 items; 3 are allowed.", Parse("[1, 2, 3, 4]").Evaluate(FeelContext.Empty, options).Failures[0].Message);
    }

    [Fact]
    public void One_expression_serves_many_threads_at_once()
    {
        var expression = Parse("for i in 1..20 return if i = 1 then n else partial[-1] + n");

        Parallel.For(0, 200, n => Assert.Equal(
            FeelNumber.From(n * 20),
            ((FeelList)expression.Evaluate(FeelContext.Empty.With("n", FeelNumber.From(n))).Value).Items[^1]));
    }
}
