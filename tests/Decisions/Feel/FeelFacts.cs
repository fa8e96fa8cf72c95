using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Tests.Feel;

/// <summary>One line a fact: an expression and the literal of what it gives.</summary>
internal static class FeelFacts
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 30, 0, TimeSpan.FromHours(8));

    public static void Gives(string expected, string expression, string variables = "{}", params string[] knownNames) =>
        Assert.Equal(expected, Evaluate(expression, variables, knownNames).Value.ToString());

    public static FeelEvaluation Evaluate(string expression, string variables = "{}", params string[] knownNames)
    {
        var context = (FeelContext)Parse(variables).Evaluate(FeelContext.Empty).Value;
        return Parse(expression, knownNames).Evaluate(context, new FeelEvaluationOptions { Now = Now, Chance = () => 7 });
    }

    public static FeelExpression Parse(string text, params string[] knownNames)
    {
        var (expression, problems) = FeelExpression.Parse(text, new FeelParseOptions { KnownNames = knownNames });
        return expression ?? throw new InvalidOperationException(string.Join(" ", problems.Select(static p => p.Message)));
    }

    public static string Problem(string text) => Assert.Single(FeelExpression.Parse(text).Problems).Message;

    public static string Failure(string expression, string variables = "{}") => Evaluate(expression, variables).Failures[0].Message;

    public static void Passes(string expected, string tests, string input)
    {
        var (expression, problems) = FeelExpression.ParseUnaryTests(tests);
        Assert.Empty(problems);
        var variables = FeelContext.Empty.With("?", Parse(input).Evaluate(FeelContext.Empty).Value);
        Assert.Equal(expected, expression!.Evaluate(variables).Value.ToString());
    }
}
