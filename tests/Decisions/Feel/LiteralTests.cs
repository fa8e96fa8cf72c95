using static BackOffice.Decisions.Tests.Feel.FeelFacts;

namespace BackOffice.Decisions.Tests.Feel;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    [InlineData("-1.50", "-1.5")]
    [InlineData(".5", "0.5")]
    [InlineData("1.2e3", "1200")]
    [InlineData("1E-3", "0.001")]
    [InlineData("12345678901234567890123456789012345", "12345678901234567890123456789012340")]
    [InlineData("\"a\\\"b\\n\\u0041\\U01F40E\"", "\"a\\\"b\\nA🐎\"")]
    [InlineData("[1, \"a\", null]", "[1, \"a\", null]")]
    [InlineData("{a: 1, \"b c\": a + 1}", "{a: 1, b c: 2}")]
    [InlineData("{a b: 1, c: a b + 1}.c", "2")]
    [InlineData("@\"2026-11-20\"", "@\"2026-11-20\"")]
    [InlineData("@\"-2026-11-20\"", "@\"-2026-11-20\"")]
    [InlineData("@\"10:30:00+08:00\"", "@\"10:30:00+08:00\"")]
    [InlineData("@\"10:30:00+08:00:01\"", "@\"10:30:00+08:00:01\"")]
    [InlineData("@\"2026-11-20T10:30:00.5@Europe/Berlin\"", "@\"2026-11-20T10:30:00.5@Europe/Berlin\"")]
    [InlineData("@\"23:00:50@Etc/GMT\"", "@\"23:00:50@Etc/GMT\"")]
    [InlineData("@\"P1Y14M\"", "@\"P2Y2M\"")]
    [InlineData("@\"-P1DT25H\"", "@\"-P2DT1H\"")]
    [InlineData("[1..10)", "[1..10)")]
    [InlineData("]1..10]", "(1..10]")]
    [InlineData("]1..n[", "(1..5)")]
    [InlineData("(>= 5)", "(>=5)")]
    [InlineData("1 /* one */ + // and\n 2", "3")]
    public void A_literal_gives_its_value(string expression, string expected) => Gives(expected, expression, "{n: 5}");

    [Theory]
    [InlineData("1 +", "Expected an expression, found the end.")]
    [InlineData("[1, 2", "Expected ']', found the end.")]
    [InlineData("if true then 1", "Expected 'else', found the end.")]
    [InlineData("\"abc", "The text that starts here is not closed by '\"'.")]
    [InlineData("/* abc", "The comment that starts with '/*' is not closed by '*/'.")]
    [InlineData("1 2", "Expected the end of the expression, found '2'.")]
    [InlineData("@\"2026-13-01\"", "Expected a date, time, date and time or duration after '@', found \"2026-13-01\".")]
    [InlineData("{: 1}", "Expected the name of an entry, found ':'.")]
    [InlineData("f(a: 1, 2)", "Expected either all arguments with their names, or none.")]
    [InlineData("1e99999", "The number 1e99999 is out of range.")]
    public void A_problem_says_what_was_expected_and_what_was_found(string text, string message) =>
        Assert.Contains(message, Decisions.Feel.FeelExpression.Parse(text).Problems.Select(static p => p.Message));

    [Fact]
    public void All_problems_of_a_list_are_told_with_their_places()
    {
        var problems = Decisions.Feel.FeelExpression.Parse("[1 +, 2, 3 *, f(4 -)]").Problems;

        Assert.Equal([4, 12, 19], problems.Select(static p => p.Span.Start));
    }
}
