using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using static BackOffice.Decisions.Tests.Feel.FeelFacts;

namespace BackOffice.Decisions.Tests.Feel;

public sealed class FailureTests
{
    [Theory]
    [InlineData("{x: 1}.y", "No context entry 'y'. Available: 'x'.")]
    [InlineData("y", "No variable 'y'. Available: 'a', 'b'.")]
    [InlineData("f(1)", "No function 'f'. Available: 'the built-ins'.")]
    [InlineData("1 + \"a\"", "'+' does not join the number 1 and the string \"a\".")]
    [InlineData("1 / 0", "1 cannot be divided by zero.")]
    [InlineData("1 < \"a\"", "'<' cannot compare the number 1 with the string \"a\".")]
    [InlineData("[1, 2][3]", "The list has 2 items, there is no item at 3.")]
    [InlineData("@\"2026-11-20\".hours", "A date has no property 'hours'. Available: 'year', 'month', 'day', 'weekday'.")]
    [InlineData("substring(1, 2)", "'substring' takes a string as 'string', found the number 1.")]
    [InlineData("substring(\"a\")", "'substring' does not take these 1 arguments. It takes (string: string, start position: number, length?: number).")]
    [InlineData("assert(1, false, \"too few\")", "'assert': too few")]
    [InlineData("matches(\"a\", \"(?=a)\")", "'matches': '(?=' is no group of XPath; '(…)' and '(?:…)' are.")]
    [InlineData("matches(\"a\", \"(a)\\\\1\")", "'matches': '\\1' refers back to a group, which needs backtracking and is not offered.")]
    [InlineData("(function() external {java: {}})()", "External functions are never called. Write the function in FEEL or as a decision table.")]
    public void A_failure_says_why_and_what_would_work(string expression, string message) =>
        Assert.Equal(message, Failure(expression, "{a: 1, b: 2}"));

    [Fact]
    public void A_failure_has_the_place_of_the_part_that_failed()
    {
        var failure = Assert.Single(Evaluate("1 + sum([1, {x: 1}.y])").Failures.Take(1));

        Assert.Equal((FeelFailureKind.NoContextEntryFound, new FeelSpan(12, 8)), (failure.Kind, failure.Span));
    }

    [Fact]
    public void Without_an_instant_now_is_null_and_says_so()
    {
        var evaluation = Parse("now()").Evaluate(FeelContext.Empty);

        Assert.Equal(FeelFailureKind.NotSupplied, Assert.Single(evaluation.Failures).Kind);
    }

    [Fact]
    public void A_host_function_is_called_by_position_and_by_name()
    {
        var options = new FeelEvaluationOptions
        {
            HostFunctions = new Dictionary<string, FeelFunction>
            {
                ["half of"] = FeelFunction.Create("half of", ["value"], static call =>
                    call.Arguments[0] is FeelNumber number && number.TryToDecimal(out var value) ? FeelNumber.From(value / 2) : call.Fail("no number")),
            },
        };

        Assert.Equal("[2, 3]", Parse("[half of(4), half of(value: 6)]").Evaluate(FeelContext.Empty, options).Value.ToString());
        Assert.Equal("'half of': no number", Parse("half of(\"a\")").Evaluate(FeelContext.Empty, options).Failures[0].Message);
    }

    [Fact]
    public void An_explanation_tells_inputs_and_the_values_of_parts()
    {
        var variables = FeelContext.Empty.With("a", FeelNumber.From(3)).With("b", FeelNumber.From(4));
        var explanation = Parse("if a > 2 then a * 10 else b").Evaluate(variables, new FeelEvaluationOptions { Explain = true }).Explanation!;

        Assert.Equal(["a"], explanation.Inputs.Select(static i => i.Name));
        Assert.Equal(
            ["a = 3", "a > 2 = true", "a = 3", "a * 10 = 30", "if a > 2 then a * 10 else b = 30"],
            explanation.Parts.Select(static p => $"{p.Text} = {p.Value}"));
    }
}
